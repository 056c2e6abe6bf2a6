package org.noticekit.policy;

import java.util.function.Consumer;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.SafeguardInstrument;
import org.noticekit.model.Text;

/** The middle of a rule: where the data may be. Immutable; {@link #because} ends the rule. */
public final class RuleDemand {

    private final Consumer<LocationRule.Builder> said;

    RuleDemand(Consumer<LocationRule.Builder> said) {
        this.said = said;
    }

    /** Or it must be protected by one of these instruments. */
    public RuleDemand orHave(SafeguardInstrument... instruments) {
        return and(rule -> rule.addOrInstruments(instruments));
    }

    /** Or one of these laws must approve of the place, without condition, on the day of the check. */
    public RuleDemand orBeApprovedUnder(Law... laws) {
        return and(rule -> rule.addOrApprovedUnder(laws));
    }

    /** How grave a breach is, if it is no error. */
    public RuleDemand withSeverity(Severity severity) {
        return and(rule -> rule.severity(severity));
    }

    /**
     * The rule, with the reason for it, for example the assessment that it comes from.
     *
     * @throws IllegalArgumentException if the reason is blank
     * @throws IllegalStateException if no place was named
     */
    public LocationRule because(String reason) {
        LocationRule.Builder rule = LocationRule.builder();
        said.accept(rule);
        return rule.because(Text.of(reason)).build();
    }

    private RuleDemand and(Consumer<LocationRule.Builder> more) {
        return new RuleDemand(said.andThen(more));
    }
}
