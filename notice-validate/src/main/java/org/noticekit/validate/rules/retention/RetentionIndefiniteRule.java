package org.noticekit.validate.rules.retention;

import static org.noticekit.validate.law.Cite.DATA_ACT;
import static org.noticekit.validate.law.Cite.before;
import static org.noticekit.validate.law.Cite.euGdpr;
import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.since;
import static org.noticekit.validate.law.Cite.ukGdpr;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.noticekit.finding.Severity;
import org.noticekit.model.DataRetention;
import org.noticekit.model.IndefiniteRetention;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.Prose;
import org.noticekit.model.PurposeKind;
import org.noticekit.model.Retention;
import org.noticekit.model.RetentionEnd;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Subject;
import org.noticekit.validate.rule.Wording;

/** What is kept for ever is kept for a reason. */
final class RetentionIndefiniteRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("retention-indefinite")
            .title("Where data is kept for ever, the notice says why")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(gdpr("5(1)(e)"))
            .addAllAuthorities(since(DATA_ACT, ukGdpr("84B")))
            .addAllAuthorities(before(DATA_ACT, ukGdpr("89(1)")))
            .addAllAuthorities(euGdpr("89(1)"))
            .addAllAuthorities(euInstitutions("4(1)(e)"))
            .why("Data may be kept for ever only for archives, research or statistics, or because a law says so.")
            .fix(Wording.of("Say why it is kept for ever, for example as a public archive, or set a time."))
            .build();

    private static final Set<PurposeKind> FOR_EVER =
            EnumSet.of(PurposeKind.ARCHIVING, PurposeKind.RESEARCH_OR_STATISTICS);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        for (ActivityView activity : notice.writtenActivities()) {
            if (!activity.isExcused(NoticeTopic.RETENTION) && !isForEver(activity)) {
                activity.own()
                        .retention()
                        .filter(retention -> lacksReason(retention, Optional.empty()))
                        .ifPresent(retention -> report(activity.subject().field("retention"), activity, report));
                for (Part<DataRetention> part : activity.subject()
                        .items("retentionByData", activity.own().retentionByData())) {
                    if (lacksReason(part.value().retention(), part.value().reason())) {
                        Subject subject = part.subject();
                        report(subject.field("retention"), activity, report);
                    }
                }
            }
        }
    }

    private static void report(Subject subject, ActivityView activity, Report report) {
        report.add(
                subject,
                "The notice says that data for " + activity + " is kept for ever, but not why that is needed.");
    }

    private static boolean isForEver(ActivityView activity) {
        return activity.list(ProcessingActivity::purposes).stream()
                .anyMatch(purpose -> purpose.kind().filter(FOR_EVER::contains).isPresent());
    }

    private static boolean lacksReason(Retention retention, Optional<Prose> reason) {
        return retention instanceof IndefiniteRetention indefinite
                && indefinite.reason().isEmpty()
                && reason.isEmpty()
                && indefinite.laws().isEmpty()
                && indefinite.note().isEmpty()
                && !indefinite.afterwards().equals(Optional.of(RetentionEnd.ARCHIVED));
    }
}
