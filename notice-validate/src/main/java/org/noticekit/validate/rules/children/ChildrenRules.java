package org.noticekit.validate.rules.children;

import java.util.List;
import org.noticekit.validate.rule.Rule;

/** Rules on children (UK GDPR Articles 8 and 12(1)). */
public final class ChildrenRules {

    private ChildrenRules() {}

    /** The rules, in the order of the law. */
    public static List<Rule> all() {
        return List.of(
                new ChildrenPlainLanguageRule(),
                new ChildrenConsentAgeRule(),
                new ChildrenDesignCodeRule(),
                new ChildrenIndirectRule());
    }
}
