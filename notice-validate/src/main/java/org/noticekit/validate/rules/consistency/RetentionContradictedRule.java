package org.noticekit.validate.rules.consistency;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.unverified;

import java.util.HashMap;
import java.util.Map;
import org.noticekit.finding.Severity;
import org.noticekit.model.DataRetention;
import org.noticekit.model.Law;
import org.noticekit.model.Retention;
import org.noticekit.model.Text;
import org.noticekit.validate.law.NameKey;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** Data has one time for which it is kept. */
final class RetentionContradictedRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("retention-contradicted")
            .title("No data is said to be kept for two different times")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(unverified(gdpr("5(1)(a)", "12(1)")))
            .addAllAuthorities(euInstitutions("4(1)(a)", "14(1)"))
            .why("Of two times, people cannot tell which one holds for their data.")
            .fix(Wording.of("Say one time for each kind of data, or say when which time holds."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        notice.writtenActivities().forEach(activity -> judge(activity, report));
    }

    private static void judge(ActivityView activity, Report report) {
        Map<String, Retention> times = new HashMap<>();
        for (Part<DataRetention> part :
                activity.subject().items("retentionByData", activity.own().retentionByData())) {
            for (Text data : part.value().data()) {
                Retention time = part.value().retention();
                Retention before = times.putIfAbsent(NameKey.of(data), time);
                if (before != null && !before.equals(time)) {
                    report.add(
                            part.subject(),
                            "For " + activity + ", the notice gives two different times for which \"" + data
                                    + "\" is kept.");
                }
            }
        }
    }
}
