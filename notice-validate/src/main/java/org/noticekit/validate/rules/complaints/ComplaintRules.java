package org.noticekit.validate.rules.complaints;

import java.util.List;
import org.noticekit.validate.rule.Rule;

/** Rules on complaints (UK GDPR Article 13(2)(ca) to (d)). */
public final class ComplaintRules {

    private ComplaintRules() {}

    /** The rules, in the order of the law. */
    public static List<Rule> all() {
        return List.of(
                new ComplaintToControllerRule(),
                new ComplaintChannelRule(),
                new ComplaintAcknowledgementRule(),
                new ComplaintFirstNotCompulsoryRule(),
                new ComplaintToRegulatorRule(),
                new RegulatorContactRule(),
                new RegulatorNameCurrentRule(),
                new RegulatorRightBodyRule(),
                new JudicialRemedyRule());
    }
}
