package org.noticekit.validate.rules.lawfulbasis;

import static org.noticekit.validate.law.Cite.wp260;

import java.util.List;
import java.util.regex.Pattern;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.LegitimateInterests;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** People can learn how legitimate interests were weighed against theirs. */
final class LegitimateInterestsBalancingOfferRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("legitimate-interests-balancing-offer")
            .title("Where legitimate interests are relied on, people can learn how they were weighed")
            .severity(Severity.INFO)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR)
            .addAllAuthorities(wp260())
            .why("The basis holds only if people's own interests do not weigh more, and people may want to see that "
                    + "somebody looked.")
            .fix(Wording.of("Tell people that they can ask for the balancing test, or sum it up."))
            .build();

    private static final Pattern OFFER =
            WordPattern.of("\\bbalancing test|\\blegitimate interests? (?:balancing )?assessments?\\b");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        List<Part<LegitimateInterests>> silent = notice.writtenActivities().stream()
                .filter(activity -> !isBarred(activity) && !activity.isExcused(NoticeTopic.LAWFUL_BASES))
                .flatMap(activity -> activity.lawfulBases(LegitimateInterests.class).stream())
                .filter(basis -> !basis.value().interests().isEmpty()
                        && basis.value().balancing().isEmpty())
                .toList();
        if (silent.isEmpty()
                || notice.textsWith("balancing", "assessment", "assessments").stream()
                        .anyMatch(text -> OFFER.matcher(text.value()).find())) {
            return;
        }
        silent.forEach(basis -> report.add(
                basis.subject(),
                "Legitimate interests are given as the lawful basis for " + basis.subject()
                        + ", but not how they were weighed against people's own, or that people can ask."));
    }

    /** Where the law bars a public authority from the basis, weighing does not help. */
    private static boolean isBarred(ActivityView activity) {
        return activity.isOfPublicAuthority()
                && activity.value(ProcessingActivity::partOfPublicTasks).orElse(false);
    }
}
