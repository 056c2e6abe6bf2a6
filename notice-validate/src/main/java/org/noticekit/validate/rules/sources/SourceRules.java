package org.noticekit.validate.rules.sources;

import java.util.List;
import org.noticekit.validate.rule.Rule;

/** Rules on data that comes from elsewhere (UK GDPR Article 14(1)(d) and (2)(f)). */
public final class SourceRules {

    private SourceRules() {}

    /** The rules, in the order of the law. */
    public static List<Rule> all() {
        return List.of(new DataCategoriesIndirectRule(), new DataSourceRule());
    }
}
