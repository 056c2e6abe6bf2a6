package org.noticekit.validate.rules;

import java.util.List;
import org.noticekit.validate.rule.Rule;

/** Every rule that comes with the library, in the order of the law. */
public final class RuleCatalogue {

    private RuleCatalogue() {}

    /** The rules. */
    public static List<Rule> all() {
        return List.of();
    }
}
