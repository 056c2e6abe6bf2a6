package org.noticekit.validate.rules.language;

import java.util.List;
import org.noticekit.validate.rule.Rule;

/** Rules on whether everybody can read a notice: other forms of it, languages, and versions in several of them. */
public final class LanguageRules {

    private LanguageRules() {}

    /** The rules, in the order of the law. */
    public static List<Rule> all() {
        return List.of(
                new AccessibilityStatementLinkRule(),
                new AlternativeFormatsRule(),
                new HtmlFirstRule(),
                new LinkTextRule(),
                new WelshVersionRule(),
                new WelshParityRule(),
                new WelshLinkRule(),
                new LanguageParityRule());
    }
}
