package org.noticekit.validate.rules.automateddecisions;

import static org.noticekit.validate.law.Cite.courtOfJustice;
import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.unverified;

import java.util.ArrayList;
import java.util.List;
import org.noticekit.finding.Severity;
import org.noticekit.model.AutomatedDecision;
import org.noticekit.model.Law;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Subject;
import org.noticekit.validate.rule.Wording;

/** How a computer decides, and what that means, is told. */
final class AdmLogicRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("adm-logic")
            .title("For each automated decision, the notice says how it is made and what it means for people")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(unverified(gdpr("13(2)(f)", "14(2)(g)")))
            .addAllAuthorities(courtOfJustice("C-203/22"))
            .addAllAuthorities(euInstitutions("15(2)(f)", "16(2)(f)"))
            .why("Nobody can contest a decision whose reasons and effects they do not understand.")
            .fix(Wording.of("Explain in plain words how it decides, what it means for the person and what can follow."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        Decisions.of(notice).forEach(told -> judge(told.decision(), told.subject(), report));
    }

    private static void judge(AutomatedDecision decision, Subject subject, Report report) {
        List<String> unsaid = new ArrayList<>();
        if (decision.logic().isEmpty()) {
            unsaid.add("how it is made");
        }
        if (decision.significance().isEmpty()) {
            unsaid.add("what it means for people");
        }
        if (decision.consequences().isEmpty()) {
            unsaid.add("what can follow from it");
        }
        if (!unsaid.isEmpty()) {
            report.add(
                    subject,
                    "An automated decision is told of for " + subject + ", but not " + String.join(", nor ", unsaid)
                            + ".");
        }
    }
}
