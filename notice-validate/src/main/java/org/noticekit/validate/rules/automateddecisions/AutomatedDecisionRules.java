package org.noticekit.validate.rules.automateddecisions;

import java.util.List;
import org.noticekit.validate.rule.Rule;

/** Rules on automated decisions (UK GDPR Articles 13(2)(f) and 22A to 22D). */
public final class AutomatedDecisionRules {

    private AutomatedDecisionRules() {}

    /** The rules, in the order of the law. */
    public static List<Rule> all() {
        return List.of(
                new AdmExistenceRule(),
                new AdmLogicRule(),
                new AdmSafeguardsRule(),
                new AdmGatewayRule(),
                new AdmRecognisedInterestRule(),
                new AdmNoneStatedRule(),
                new ProfilingDisclosedRule(),
                new AdmArticle22CitedRule(),
                new AiAssistantDisclosedRule(),
                new AtrsRecordLinkRule());
    }
}
