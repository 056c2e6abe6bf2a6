package org.noticekit.validate.rules.automateddecisions;

import static org.noticekit.validate.law.Cite.DATA_ACT;
import static org.noticekit.validate.law.Cite.before;
import static org.noticekit.validate.law.Cite.dataActSchedule;
import static org.noticekit.validate.law.Cite.euGdpr;
import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.since;
import static org.noticekit.validate.law.Cite.ukGdpr;

import java.util.Optional;
import org.noticekit.finding.Severity;
import org.noticekit.model.DecisionMaking;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** Decisions by computer alone are told. */
final class AdmExistenceRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("adm-existence")
            .title("The notice says where a computer alone decides about people")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(gdpr("13(2)(f)", "14(2)(g)"))
            .addAllAuthorities(since(DATA_ACT, dataActSchedule("6 paragraphs 3 and 4")))
            .addAllAuthorities(since(DATA_ACT, ukGdpr("22A")))
            .addAllAuthorities(before(DATA_ACT, ukGdpr("22(1)", "22(4)")))
            .addAllAuthorities(euGdpr("22(1)", "22(4)"))
            .addAllAuthorities(euInstitutions("15(2)(f)", "16(2)(f)", "24(1)"))
            .why("People can ask a person to look again only if they know that none has looked.")
            .fix(Wording.of("Say that a computer makes the decision, and which."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** What the notice says in general is judged once, where it says so, and not again for each activity. */
    @Override
    public void check(NoticeContext notice, Report report) {
        notice.writtenActivities().stream()
                .filter(activity ->
                        activity.own().decisionMaking().equals(Optional.of(DecisionMaking.SOLELY_AUTOMATED)))
                .filter(activity -> activity.stated(ProcessingActivity::automatedDecisions)
                        .items()
                        .isEmpty())
                .filter(activity -> !activity.isExcused(NoticeTopic.AUTOMATED_DECISIONS))
                .forEach(activity -> report.add(
                        activity.subject().field("decisionMaking"),
                        "For " + activity
                                + ", a computer alone decides about people, but no automated decision is told of."));
    }
}
