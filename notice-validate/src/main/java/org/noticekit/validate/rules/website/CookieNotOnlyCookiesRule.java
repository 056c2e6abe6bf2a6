package org.noticekit.validate.rules.website;

import static org.noticekit.validate.law.Cite.document;
import static org.noticekit.validate.law.Cite.ico;
import static org.noticekit.validate.law.Cite.unverified;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.noticekit.finding.Severity;
import org.noticekit.model.CookieInformation;
import org.noticekit.model.Law;
import org.noticekit.model.StorageTechnologyKind;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Subject;
import org.noticekit.validate.rule.Wording;

/** What is no cookie is not called one. */
final class CookieNotOnlyCookiesRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("cookie-not-only-cookies")
            .title("What is said of cookies covers similar technologies that are used")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR)
            .addAllAuthorities(ico("Guidance on the use of storage and access technologies"))
            .addAllAuthorities(unverified(document(Optional.of(Law.EU_GDPR), "EDPB guidelines", "2/2023")))
            .why("The law is the same for pixels, scripts and browser storage. People who read only of "
                    + "cookies do not know of them.")
            .fix(Wording.of("Write \"cookies and similar technologies\", and say which."))
            .build();

    private static final Pattern OTHERS =
            WordPattern.of("similar|technolog|pixel|storage|script|fingerprint|\\btags?\\b|beacon|tracker");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        if (!notice.isEnglish()) {
            return;
        }
        notice.notice()
                .cookies()
                .flatMap(CookieInformation::summary)
                .filter(summary -> !OTHERS.matcher(summary.value()).find())
                .ifPresent(summary -> DeviceStorage.technologies(notice).stream()
                        .filter(technology -> technology
                                .value()
                                .kind()
                                .filter(kind -> kind != StorageTechnologyKind.COOKIE)
                                .isPresent())
                        .map(Part::subject)
                        .min(Comparator.comparing(Subject::path))
                        .ifPresent(other -> report.add(
                                notice.subject().field("cookies").field("summary"),
                                "The notice speaks only of cookies, but also uses " + other + ".")));
    }
}
