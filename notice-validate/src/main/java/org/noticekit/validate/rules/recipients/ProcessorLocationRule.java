package org.noticekit.validate.rules.recipients;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;

import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** Each supplier has a place. */
final class ProcessorLocationRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("processor-location")
            .title("The notice says where each supplier holds the data")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(gdpr("13(1)(f)", "14(1)(f)"))
            .addAllAuthorities(euInstitutions("15(1)(e)", "16(1)(f)"))
            .why("Unless it is known where suppliers hold data, or reach it from, nobody can tell whether it "
                    + "leaves the country.")
            .fix(Wording.of("Ask the supplier where it stores the data and where its staff reach it from, and say so."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        if (notice.isLeftToAnotherNotice(NoticeTopic.TRANSFERS)) {
            return;
        }
        notice.processors().values().stream()
                .filter(processor -> processor.value().locations().isEmpty())
                .forEach(processor -> report.add(
                        processor.subject(),
                        "The notice does not say where " + processor.subject()
                                + " holds the data, so people cannot tell whether it goes abroad."));
    }
}
