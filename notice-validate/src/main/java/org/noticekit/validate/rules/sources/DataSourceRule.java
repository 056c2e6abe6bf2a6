package org.noticekit.validate.rules.sources;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;

import java.util.EnumSet;
import java.util.stream.Collectors;
import org.noticekit.finding.Severity;
import org.noticekit.model.DataSource;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.SourceKind;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** Sources of data are named. */
final class DataSourceRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("data-source")
            .title("Where data comes from others, the notice says from whom, and whether the source is public")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(gdpr("14(2)(f)"))
            .addAllAuthorities(euInstitutions("16(2)(e)"))
            .why("People can only have a mistake put right at its source if they know the source. It is a "
                    + "warning, not an error, where the source is named but not whether anybody can look it up.")
            .fix(Wording.of("Say where you got the data, for example HMRC, another council or the electoral register, "
                    + "and whether it is public."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        notice.activities().stream()
                .filter(ActivityView::isIndirect)
                .filter(activity -> !activity.isExcused(NoticeTopic.SOURCES))
                .filter(activity -> activity.list(ProcessingActivity::sources).isEmpty())
                .forEach(activity -> report.add(
                        activity.subject(),
                        "Data for " + activity + " comes from others, but the notice does not say from whom."));
        notice.writtenActivities().forEach(activity -> judgeAccess(activity, report));
    }

    private static void judgeAccess(ActivityView activity, Report report) {
        String unsaid = activity.own().sources().stream()
                .filter(DataSourceRule::leavesAccessOpen)
                .map(source -> source.name().value())
                .collect(Collectors.joining(", "));
        if (!unsaid.isEmpty()) {
            report.add(
                    Severity.WARNING,
                    activity.subject().field("sources"),
                    "Data for " + activity + " comes from " + unsaid
                            + ", but the notice does not say whether anybody can look it up there.");
        }
    }

    /** Of a public register, somebody else or the body's own records, everybody knows whether it is public. */
    private static boolean leavesAccessOpen(DataSource source) {
        return source.publiclyAccessible().isEmpty()
                && source.kind()
                        .filter(
                                EnumSet.of(SourceKind.PUBLIC_REGISTER, SourceKind.INDIVIDUAL, SourceKind.OWN_RECORDS)
                                        ::contains)
                        .isEmpty();
    }
}
