package org.noticekit.validate.rules.sources;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.unverified;

import java.util.Optional;
import org.noticekit.finding.Severity;
import org.noticekit.model.FurtherProcessing;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.PurposeKind;
import org.noticekit.model.SecurityMeasureKind;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** Tests with real data are explained. */
final class LiveDataTestingRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("live-data-testing")
            .title("Where systems are tested with real data, the notice says why and what keeps it safe")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(unverified(gdpr("5(1)(b)", "5(1)(c)", "5(1)(f)")))
            .addAllAuthorities(euInstitutions("4(1)(b)", "4(1)(c)", "4(1)(f)"))
            .why(
                    "People gave their data for a service, not for tests. Test systems are often less well guarded than those "
                            + "that the service runs on, and made-up data mostly does as well.")
            .fix(Wording.of(
                    "Test with made-up data. Where that will not do, say why not, and how you protect the real data "
                            + "in tests."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        for (ActivityView activity : notice.writtenActivities()) {
            boolean isAnonymous = activity.own().data().isEmpty()
                    && !activity.own().anonymousData().isEmpty();
            if (!isAnonymous) {
                judge(activity, report);
            }
        }
    }

    private static void judge(ActivityView activity, Report report) {
        boolean isExplained = activity.own()
                .furtherProcessing()
                .flatMap(FurtherProcessing::compatibility)
                .isPresent();
        boolean isSafe = activity.isExcused(NoticeTopic.SECURITY)
                || activity.value(ProcessingActivity::security).stream()
                        .flatMap(security -> security.measures().stream())
                        .anyMatch(measure -> measure.kind().equals(Optional.of(SecurityMeasureKind.TESTING)));
        if (isExplained && isSafe) {
            return;
        }
        activity.subject().items("purposes", activity.own().purposes()).stream()
                .filter(purpose -> purpose.value().kind().equals(Optional.of(PurposeKind.SYSTEM_TESTING)))
                .findFirst()
                .ifPresent(purpose -> report.add(
                        purpose.subject(),
                        "For " + activity + ", systems are tested with real data, but the notice does not say "
                                + unsaid(isExplained, isSafe) + "."));
    }

    private static String unsaid(boolean isExplained, boolean isSafe) {
        if (isSafe) {
            return "why made-up data will not do";
        }
        return isExplained
                ? "what keeps it safe then"
                : "why made-up data will not do, nor what keeps the real data safe then";
    }
}
