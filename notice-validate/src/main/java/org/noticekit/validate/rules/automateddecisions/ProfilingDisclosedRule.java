package org.noticekit.validate.rules.automateddecisions;

import static org.noticekit.validate.law.Cite.document;
import static org.noticekit.validate.law.Cite.ico;
import static org.noticekit.validate.law.Cite.ukGdpr;
import static org.noticekit.validate.law.Cite.ukRecitals;

import java.util.Optional;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.Profiling;
import org.noticekit.model.ProfilingKind;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** Where people are profiled, the notice says why. */
final class ProfilingDisclosedRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("profiling-disclosed")
            .title("Where people are profiled, the notice says what for")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR)
            .addAllAuthorities(ukGdpr("5(1)(a)"))
            .addAllAuthorities(ukRecitals("60"))
            .addAllAuthorities(ico("Automated decision-making and profiling"))
            .addAllAuthorities(document(
                    Optional.of(Law.EU_GDPR), "Guidelines on automated decisions and profiling", "WP251 rev.01"))
            .why("To be sized up unawares is not fair. People should know that they are profiled, and what for.")
            .fix(Wording.of("Say what profiling you do and why."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** Where an activity has one purpose, that is the profiling's; where it has none, another rule says so. */
    @Override
    public void check(NoticeContext notice, Report report) {
        for (ActivityView activity : notice.writtenActivities()) {
            boolean several = activity.list(ProcessingActivity::purposes).size() > 1;
            if (several && !activity.isExcused(NoticeTopic.AUTOMATED_DECISIONS)) {
                for (Part<Profiling> use : activity.subject()
                        .items("profiling", activity.own().profiling().items())) {
                    if (isUnexplained(use.value())) {
                        report.add(
                                use.subject(),
                                "For " + activity + ", people are profiled, but the notice does not say what for.");
                    }
                }
            }
        }
    }

    /** Following people has a rule of its own, and what others do is theirs to explain. */
    private static boolean isUnexplained(Profiling profiling) {
        return profiling.purpose().isEmpty()
                && profiling.performedBy().isEmpty()
                && !profiling.kind().equals(Optional.of(ProfilingKind.TRACKING));
    }
}
