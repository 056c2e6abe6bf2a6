package org.noticekit.validate.rules.language;

import java.util.List;
import java.util.Map;
import org.noticekit.model.Controller;
import org.noticekit.model.ControllerKind;
import org.noticekit.model.Jurisdiction;
import org.noticekit.model.LanguageTag;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.validate.rule.NoticeContext;

/** Versions of a notice in several languages, and who must have a Welsh one. */
final class Versions {

    private static final String WELSH = "cy";
    private static final Map<String, String> NAMES =
            Map.of("en", "English", WELSH, "Welsh", "ga", "Irish", "gd", "Scottish Gaelic");

    private Versions() {}

    /** The versions of the notice, in other languages, that are judged together with it. */
    static List<PrivacyNotice> atHand(NoticeContext notice) {
        PrivacyNotice judged = notice.notice();
        return notice.companions().others().values().stream()
                .filter(other -> other.id().equals(judged.id()))
                .filter(other ->
                        !other.language().language().equals(judged.language().language()))
                .toList();
    }

    static boolean isWelsh(LanguageTag language) {
        return language.language().equals(WELSH);
    }

    /** Whether one of the two is in Welsh. */
    static boolean isWelshPair(PrivacyNotice one, PrivacyNotice other) {
        return isWelsh(one.language()) || isWelsh(other.language());
    }

    /** What a language is called in English, or else its tag. */
    static String name(LanguageTag language) {
        return NAMES.getOrDefault(language.language(), "\"" + language + "\"");
    }

    /** Whether the Welsh language standards for county councils and National Park authorities bind one of its controllers. */
    static boolean areBoundToWelsh(NoticeContext notice) {
        return notice.notice().controllers().values().stream().anyMatch(Versions::isBoundToWelsh);
    }

    private static boolean isBoundToWelsh(Controller controller) {
        return controller
                        .kind()
                        .filter(ControllerKind.PRINCIPAL_AUTHORITY::equals)
                        .isPresent()
                && controller.jurisdiction().filter(Jurisdiction.WALES::equals).isPresent();
    }
}
