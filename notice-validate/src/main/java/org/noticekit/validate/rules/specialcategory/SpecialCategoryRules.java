package org.noticekit.validate.rules.specialcategory;

import java.util.List;
import org.noticekit.validate.rule.Rule;

/** Rules on special category and criminal offence data (UK GDPR Articles 9 and 10). */
public final class SpecialCategoryRules {

    private SpecialCategoryRules() {}

    /** The rules, in the order of the law. */
    public static List<Rule> all() {
        return List.of(
                new SpecialCategoryConditionRule(),
                new SpecialCategorySchedule1Rule(),
                new AppropriatePolicyDocumentRule(),
                new SpecialCategoryUndeclaredRule(),
                new ExplicitConsentSpecialRule(),
                new CriminalOffenceConditionRule(),
                new LawEnforcementSeparateRule());
    }
}
