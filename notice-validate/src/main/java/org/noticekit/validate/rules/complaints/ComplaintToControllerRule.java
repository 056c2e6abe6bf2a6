package org.noticekit.validate.rules.complaints;

import static org.noticekit.validate.law.Cite.COMPLAINTS;
import static org.noticekit.validate.law.Cite.dataAct;
import static org.noticekit.validate.law.Cite.dataActSchedule;
import static org.noticekit.validate.law.Cite.document;
import static org.noticekit.validate.law.Cite.dpa;
import static org.noticekit.validate.law.Cite.lawEnforcement;
import static org.noticekit.validate.law.Cite.ukGdpr;

import java.util.Optional;
import org.noticekit.finding.Severity;
import org.noticekit.model.ControllerComplaint;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.validate.rule.InForce;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** People are told that they can complain to the controller. */
final class ComplaintToControllerRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("complaint-to-controller")
            .title("The notice says that people can complain to the body itself")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR, Law.UK_LAW_ENFORCEMENT)
            .inForce(InForce.from(COMPLAINTS))
            .addAllAuthorities(ukGdpr("13(2)(ca)", "14(2)(da)"))
            .addAllAuthorities(dpa("164A"))
            .addAllAuthorities(dataAct("103"))
            .addAllAuthorities(dataActSchedule("10 paragraphs 3 and 4"))
            .addAllAuthorities(document(Optional.of(Law.UK_GDPR), "SI 2026/82", "regulation 3"))
            .addAllAuthorities(lawEnforcement("44(1)(da)"))
            .why("Since 19 June 2026 people have a right to complain about the use of their data to the body "
                    + "that uses it, and the body must answer. It comes before the right to complain to the "
                    + "regulator, not in its place.")
            .fix(Wording.of("Say that people can complain to you about how you use their data, and how."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        boolean told = notice.notice().complaints().stream().anyMatch(ControllerComplaint.class::isInstance);
        if (!told && !notice.isLeftToAnotherNotice(NoticeTopic.COMPLAINTS_TO_CONTROLLER)) {
            report.add(
                    notice.subject(),
                    "The notice does not say that people can complain to the controller about the use of their data.");
        }
    }
}
