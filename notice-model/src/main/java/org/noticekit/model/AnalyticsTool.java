package org.noticekit.model;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** A tool that measures how a site or service is used. */
@Value.Immutable
public interface AnalyticsTool extends Serializable, WithAnalyticsTool {
    /** Its name. */
    Text name();

    /** The supplier that runs it, as a key in the notice. */
    Optional<Identifier> processor();

    /** Who runs it, where that is no supplier of the notice. */
    Optional<Text> provider();

    /** What it measures and why. */
    Optional<Prose> purpose();

    /** What keeps it from telling who somebody is. */
    Optional<Prose> anonymisation();

    /** How to opt out. */
    Optional<Prose> optOut();

    /** How long its data is kept at most. */
    Optional<TimePeriod> retention();

    /** Its own notice or page. */
    Optional<Link> privacyNotice();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AnalyticsTool}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableAnalyticsTool.Builder {
        Builder() {}
    }
}
