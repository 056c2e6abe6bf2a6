package org.noticekit.validate.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.noticekit.finding.Citation;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;

/** What is known of a rule before it is run: its identity, its authority and its advice. */
@Value.Immutable
public interface RuleInfo {

    /** The rule's name in findings, options and files: kebab-case, from the class name without its {@code Rule}. */
    String id();

    /** What holds for a notice that keeps the rule, as a sentence without a full stop. */
    String title();

    /** How grave a breach is, where the rule itself does not say otherwise. */
    Severity severity();

    /** The laws under which the rule has something to say; never empty. */
    Set<Law> laws();

    /** The days on which it has something to say. */
    @Value.Default
    default InForce inForce() {
        return InForce.always();
    }

    /**
     * Whether it holds for a notice whose author is in everything the processor of others, too. To inform people is the
     * controllers' duty (UK GDPR Articles 13(1) and 14(1)), so most rules have nothing to say of such a notice.
     */
    @Value.Default
    default boolean bindsProcessors() {
        return false;
    }

    /** What the rule rests on, weightiest first; never empty. */
    List<Authority> authorities();

    /** Why it matters to the people the notice is for, in a sentence or two. */
    String why();

    /** What to do about a breach, in plain English. */
    Wording fix();

    /** Whether the rule has something to say under {@code law} on {@code day}. */
    default boolean applies(Law law, LocalDate day) {
        return laws().contains(law) && inForce().on(day);
    }

    /** What to cite under {@code law} on {@code day}, weightiest first. */
    default List<Citation> citations(Law law, LocalDate day) {
        return authorities().stream()
                .filter(authority -> authority.counts(law, day))
                .map(Authority::citation)
                .toList();
    }

    /** A builder with nothing set; all is needed but the days in force, and whether processors are bound. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RuleInfo}. */
    final class Builder extends ImmutableRuleInfo.Builder {
        Builder() {}
    }
}
