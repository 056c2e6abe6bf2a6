package org.noticekit.validate.rules.automateddecisions;

import static org.noticekit.validate.law.Cite.goodPractice;

import java.util.Optional;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.RightAvailability;
import org.noticekit.model.RightKind;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** Where no computer decides alone, the notice says so. */
final class AdmNoneStatedRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("adm-none-stated")
            .title("The notice says whether a computer alone decides about people")
            .severity(Severity.INFO)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(goodPractice())
            .why("Many people wonder whether a computer decides about them. It is good to know that none does.")
            .fix(Wording.of("Say \"We do not make decisions by computer alone\", if that is so."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        boolean elsewhere = notice.isLeftToAnotherNotice(NoticeTopic.AUTOMATED_DECISIONS)
                || notice.isLeftToAnotherNotice(NoticeTopic.SERVICES);
        boolean told = notice.writtenActivities().stream().anyMatch(AdmNoneStatedRule::tells)
                || notice.notice().rights().stream()
                        .anyMatch(right -> right.right() == RightKind.AUTOMATED_DECISIONS
                                && right.availability().equals(Optional.of(RightAvailability.DOES_NOT_APPLY)));
        if (!elsewhere && !told && !notice.activities().isEmpty()) {
            report.add(
                    notice.subject(), "The notice does not say whether a computer alone makes decisions about people.");
        }
    }

    private static boolean tells(ActivityView activity) {
        return activity.own().automatedDecisions().isStated()
                || activity.own().decisionMaking().isPresent()
                || activity.isExcused(NoticeTopic.AUTOMATED_DECISIONS);
    }
}
