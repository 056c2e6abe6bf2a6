package org.noticekit.validate.rules.website;

import static org.noticekit.validate.law.Cite.ePrivacy;
import static org.noticekit.validate.law.Cite.pecr;
import static org.noticekit.validate.law.Cite.pecrStorage;

import java.util.Optional;
import java.util.regex.Pattern;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.StorageTechnology;
import org.noticekit.validate.law.WordPattern;
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

    private static final Pattern OTHER_SITES = WordPattern.of("\\bon (?:other|their|its)(?: own)? (?:web ?)?sites?\\b");

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
            } else if (value.consent().isEmpty() && !isSetElsewhere(value)) {
                report.add(
                        Severity.WARNING,
                        technology.subject(),
                        "The notice does not say whether people are asked before " + technology.subject()
                                + " is set, nor why they need not be.");
            }
        }
    }

    /** What others set on sites of their own is for them to ask people about. */
    private static boolean isSetElsewhere(StorageTechnology technology) {
        return technology.provider().isPresent()
                && OTHER_SITES.matcher(technology.name().value()).find();
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
