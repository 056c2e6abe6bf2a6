package org.noticekit.validate.rules.website;

import static org.noticekit.validate.law.Cite.ePrivacy;
import static org.noticekit.validate.law.Cite.pecr;
import static org.noticekit.validate.law.Cite.pecrStorage;

import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.StorageTechnology;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** What cookies are for is told. */
final class CookieInformationRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("cookie-information")
            .title("For each cookie that needs consent, the notice or a linked page says what it is for")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR)
            .addAllAuthorities(pecr("6(1)"))
            .addAllAuthorities(pecrStorage("2(1)(a)"))
            .addAllAuthorities(ePrivacy("5(3)"))
            .why("People can only agree to what they were told, and they are to be told clearly and fully.")
            .fix(Wording.of("List each cookie or similar technology and say what it does."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        if (notice.isLeftToAnotherNotice(NoticeTopic.COOKIES)) {
            return;
        }
        if (!DeviceStorage.hasLinkedPage(notice)) {
            DeviceStorage.technologies(notice).stream()
                    .filter(technology -> !DeviceStorage.isExempt(technology.value(), notice))
                    .filter(technology -> technology.value().purpose().isEmpty())
                    .forEach(technology -> report.add(
                            isOfOthers(technology.value()) ? Severity.WARNING : Severity.ERROR,
                            technology.subject(),
                            "The notice does not say what " + technology.subject() + " is for."));
        }
    }

    /** Others may set it on sites of their own, to which the notice only points. */
    private static boolean isOfOthers(StorageTechnology technology) {
        return technology.processor().isEmpty() && technology.provider().isPresent();
    }
}
