package org.noticekit.validate.rules.website;

import static org.noticekit.validate.law.Cite.ePrivacy;
import static org.noticekit.validate.law.Cite.pecr;
import static org.noticekit.validate.law.Cite.pecrStorage;

import java.util.Optional;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.StorageTechnology;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** Cookies that need consent wait for it. */
final class CookieConsentRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("cookie-consent")
            .title("No cookie that needs consent is set before people agree")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR)
            .addAllAuthorities(pecr("6(1)"))
            .addAllAuthorities(pecrStorage("2(1)(b)"))
            .addAllAuthorities(ePrivacy("5(3)"))
            .why("Storing or reading anything on somebody's device needs their consent first, unless the "
                    + "law makes an exception.")
            .fix(Wording.of("Do not set it until people agree, and say so."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        for (Part<StorageTechnology> technology : DeviceStorage.technologies(notice)) {
            StorageTechnology value = technology.value();
            if (DeviceStorage.isExempt(value, notice)) {
                judgeException(technology, notice, report);
                continue;
            }
            if (value.consent().equals(Optional.of(false))) {
                report.add(
                        technology.subject().field("consent"),
                        "People are not asked before " + technology.subject()
                                + " is set, although it needs their consent.");
            } else if (value.consent().isEmpty()) {
                report.add(
                        Severity.WARNING,
                        technology.subject(),
                        "The notice does not say whether people are asked before " + technology.subject()
                                + " is set, nor why they need not be.");
            }
        }
    }

    /** Whoever asks people all the same needs no exception. */
    private static void judgeException(Part<StorageTechnology> technology, NoticeContext notice, Report report) {
        StorageTechnology value = technology.value();
        if (!value.consent().equals(Optional.of(true)) && notice.isEnglish()) {
            ForeignPurpose.of(value)
                    .ifPresent(purpose -> report.add(
                            Severity.WARNING,
                            technology.subject().field("exception"),
                            "An exception from consent is claimed for " + technology.subject()
                                    + ", but the notice says that it " + purpose
                                    + ", which that exception does not cover."));
        }
    }
}
