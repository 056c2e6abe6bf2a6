package org.noticekit.validate.rules.rights;

import java.util.List;
import org.noticekit.validate.rule.Rule;

/** Rules on the rights of people (UK GDPR Articles 13(2)(b) and 15 to 21). */
public final class RightsRules {

    private RightsRules() {}

    /** The rules, in the order of the law. */
    public static List<Rule> all() {
        return List.of(
                new RightsListedRule(),
                new RightsOmittedRule(),
                new RightsOverclaimedRule(),
                new RightToObjectSeparateRule(),
                new RightToObjectMarketingRule(),
                new PortabilityOnlyConsentOrContractRule(),
                new ErasureNotPublicTaskRule(),
                new RightsHowToExerciseRule(),
                new RightsFreeRule(),
                new RightsTimeLimitRule(),
                new RightsIdentityRule(),
                new RightsResearchLimitsRule(),
                new RightsSearchScopeRule());
    }
}
