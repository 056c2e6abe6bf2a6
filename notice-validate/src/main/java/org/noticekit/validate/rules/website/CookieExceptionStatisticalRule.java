package org.noticekit.validate.rules.website;

import static org.noticekit.validate.law.Cite.ico;
import static org.noticekit.validate.law.Cite.pecrStorage;

import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.StorageException;
import org.noticekit.model.StorageTechnology;
import org.noticekit.validate.law.Cite;
import org.noticekit.validate.rule.InForce;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** Who sets cookies for statistics without consent says what for and how to object. */
final class CookieExceptionStatisticalRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("cookie-exception-statistical")
            .title("Where statistics go without consent, people are told what for and how to object")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR)
            .inForce(InForce.from(Cite.DATA_ACT))
            .addAllAuthorities(pecrStorage("5(1)"))
            .addAllAuthorities(ico("Guidance on the use of storage and access technologies"))
            .why("Statistics may do without consent only if people are told of them, can object freely and"
                    + " simply, and nobody else gets the data.")
            .fix(Wording.of("Say what it measures and how to object, or ask for consent."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        for (Part<StorageTechnology> technology : DeviceStorage.technologies(notice, StorageException.STATISTICAL)) {
            DeviceStorage.reportUntold(technology, "statistics", notice, report);
            reportStranger(technology, report);
        }
    }

    private static void reportStranger(Part<StorageTechnology> technology, Report report) {
        technology
                .value()
                .provider()
                .filter(provider -> technology.value().processor().isEmpty())
                .ifPresent(provider -> report.add(
                        Severity.WARNING,
                        technology.subject().field("provider"),
                        "The exception for statistics is claimed for " + technology.subject() + ", but " + provider
                                + ", who sets it, is not among the suppliers that act for you."));
    }
}
