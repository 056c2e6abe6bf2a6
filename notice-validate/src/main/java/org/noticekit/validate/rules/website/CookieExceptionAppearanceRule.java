package org.noticekit.validate.rules.website;

import static org.noticekit.validate.law.Cite.pecrStorage;
import static org.noticekit.validate.law.Cite.unverified;

import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.StorageException;
import org.noticekit.validate.law.Cite;
import org.noticekit.validate.rule.InForce;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** Who remembers how people like a site without consent says so and how to object. */
final class CookieExceptionAppearanceRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("cookie-exception-appearance")
            .title("Where cookies for appearance go without consent, people are told what for and how to object")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR)
            .inForce(InForce.from(Cite.DATA_ACT))
            .addAllAuthorities(unverified(pecrStorage("6")))
            .why("A site may adapt to people without their consent only if they are told and can object "
                    + "freely and simply.")
            .fix(Wording.of("Say what it does and how to object, or ask for consent."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        DeviceStorage.technologies(notice, StorageException.APPEARANCE)
                .forEach(technology -> DeviceStorage.reportUntold(technology, "appearance", notice, report));
    }
}
