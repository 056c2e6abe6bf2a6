package org.noticekit.validate.rules.lawfulbasis;

import static org.noticekit.validate.law.Cite.dpa;
import static org.noticekit.validate.law.Cite.euGdpr;
import static org.noticekit.validate.law.Cite.euRecitals;
import static org.noticekit.validate.law.Cite.ico;

import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.LegitimateInterests;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** A public authority says why what it rests on legitimate interests is none of its tasks. */
final class PublicAuthorityLegitimateInterestsOutsideTasksRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("public-authority-legitimate-interests-outside-tasks")
            .title("A public authority that relies on legitimate interests says why that is outside its tasks")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR)
            .addAllAuthorities(dpa("7(2)"))
            .addAllAuthorities(ico("Legitimate interests"))
            .addAllAuthorities(euGdpr("6(1)"))
            .addAllAuthorities(euRecitals("47"))
            .why("The law bars public authorities from legitimate interests for their tasks, so it all turns "
                    + "on whether this is one of them.")
            .fix(Wording.of(
                    "Say why this is not one of your public tasks, for example because it is purely commercial."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        for (ActivityView activity : notice.writtenActivities()) {
            boolean outside =
                    !activity.value(ProcessingActivity::partOfPublicTasks).orElse(true);
            if (outside && activity.isOfPublicAuthority() && !activity.isExcused(NoticeTopic.LAWFUL_BASES)) {
                activity.lawfulBases(LegitimateInterests.class).stream()
                        .filter(basis -> basis.value().outsidePublicTasks().isEmpty())
                        .forEach(basis -> report.add(
                                basis.subject(),
                                "Legitimate interests are given as the lawful basis for " + activity
                                        + ", which is said to be none of a public authority's tasks, but not why."));
            }
        }
    }
}
