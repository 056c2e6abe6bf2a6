package org.noticekit.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A significant decision about people without meaningful human involvement (UK GDPR Articles 22A to 22D; EU GDPR
 * Article 22).
 */
@Value.Immutable
public interface AutomatedDecision extends Serializable, WithAutomatedDecision {
    /** What it is called. */
    Optional<Text> title();

    /** What is decided. */
    Optional<Prose> description();

    /** How it is decided, in plain words (Article 13(2)(f)). */
    Optional<Prose> logic();

    /** What it means for people. */
    Optional<Prose> significance();

    /** What can follow from it. */
    Optional<Prose> consequences();

    /**
     * How to learn of it, have a say, get a person to look again and contest it (UK GDPR Article 22C); empty if not
     * stated.
     */
    List<Prose> safeguards();

    /** What permits it. */
    Optional<AutomatedDecisionGround> ground();

    /** The special categories of data it uses; empty if none. */
    Set<SpecialCategory> specialCategories();

    /** Where people take part. */
    Optional<Prose> humanInvolvement();

    /** A published record of the tool, or where more is said. */
    Optional<Link> record();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AutomatedDecision}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableAutomatedDecision.Builder {
        Builder() {}
    }
}
