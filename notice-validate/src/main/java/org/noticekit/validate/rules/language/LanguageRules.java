package org.noticekit.validate.rules.language;

import java.util.List;
import org.noticekit.validate.rule.Rule;

/** Rules on languages and on versions of a notice in several of them. */
public final class LanguageRules {

    private LanguageRules() {}

    /** The rules, in the order of the law. */
    public static List<Rule> all() {
        return List.of(new WelshVersionRule(), new WelshParityRule(), new WelshLinkRule(), new LanguageParityRule());
    }
}
