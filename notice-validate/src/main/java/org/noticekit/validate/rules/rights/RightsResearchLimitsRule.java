package org.noticekit.validate.rules.rights;

import static org.noticekit.validate.law.Cite.DATA_ACT;
import static org.noticekit.validate.law.Cite.before;
import static org.noticekit.validate.law.Cite.dpaSchedule;
import static org.noticekit.validate.law.Cite.euGdpr;
import static org.noticekit.validate.law.Cite.since;
import static org.noticekit.validate.law.Cite.ukGdpr;
import static org.noticekit.validate.law.Cite.unverified;

import java.util.List;
import java.util.Set;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.PurposeKind;
import org.noticekit.model.RightsExercise;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** Where data is used for research, it is said which rights that limits. */
final class RightsResearchLimitsRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("rights-research-limits")
            .title("Where data is used for research, statistics or archives, the notice says what that does to rights")
            .severity(Severity.INFO)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR)
            .addAllAuthorities(unverified(dpaSchedule("2 Part 6")))
            .addAllAuthorities(since(DATA_ACT, ukGdpr("84B")))
            .addAllAuthorities(before(DATA_ACT, ukGdpr("89")))
            .addAllAuthorities(unverified(euGdpr("89(2)", "89(3)")))
            .why("Research, statistics and archives can need data that people would like to see, correct or have "
                    + "deleted; the law then limits their rights.")
            .fix(Wording.of("Say which rights may not apply where data is used for research, statistics or archives."))
            .build();

    private static final Set<PurposeKind> RESEARCH = Set.of(PurposeKind.RESEARCH_OR_STATISTICS, PurposeKind.ARCHIVING);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        boolean limited = notice.notice().rights().stream().anyMatch(right -> Rights.isLimited(notice, right))
                || notice.notice()
                        .exercisingRights()
                        .flatMap(RightsExercise::limits)
                        .isPresent();
        if (limited || notice.notice().rights().isEmpty() || notice.isLeftToAnotherNotice(NoticeTopic.RIGHTS)) {
            return;
        }
        List<ActivityView> research = RightsMatrix.ordered(notice, RightsResearchLimitsRule::isResearch);
        if (!research.isEmpty()) {
            report.add(
                    notice.subject().field("rights"),
                    "Data is used for research, statistics or archives in " + Rights.names(research)
                            + ", but the notice does not say whether that limits people's rights.");
        }
    }

    private static boolean isResearch(ActivityView activity) {
        return activity.list(ProcessingActivity::purposes).stream()
                .anyMatch(purpose -> purpose.kind().filter(RESEARCH::contains).isPresent());
    }
}
