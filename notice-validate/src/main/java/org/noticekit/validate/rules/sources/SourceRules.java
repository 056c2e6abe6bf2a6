package org.noticekit.validate.rules.sources;

import java.util.List;
import org.noticekit.validate.rule.Rule;

/** Rules on what data there is and where it comes from (UK GDPR Articles 5(1) and 14). */
public final class SourceRules {

    private SourceRules() {}

    /** The rules, in the order of the law. */
    public static List<Rule> all() {
        return List.of(
                new DataCategoriesIndirectRule(),
                new DataCategoriesDirectRule(),
                new DataSourceRule(),
                new CollectionModeDeclaredRule(),
                new IndirectTimingRule(),
                new IndirectExemptionPublishedRule(),
                new IndirectLawExemptionRule(),
                new LiveDataTestingRule());
    }
}
