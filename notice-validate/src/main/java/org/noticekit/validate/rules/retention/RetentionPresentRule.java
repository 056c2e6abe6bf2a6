package org.noticekit.validate.rules.retention;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.noticekit.finding.Severity;
import org.noticekit.model.DataRetention;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.PersonalDataCategory;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.Retention;
import org.noticekit.model.UndecidedRetention;
import org.noticekit.validate.law.NameKey;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** How long data is kept is told. */
final class RetentionPresentRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("retention-present")
            .title("The notice says how long data is kept, or how that is decided")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(gdpr("13(2)(a)", "14(2)(a)", "5(1)(e)"))
            .addAllAuthorities(euInstitutions("15(2)(a)", "16(2)(a)", "4(1)(e)"))
            .why("Data that nobody plans to delete is kept for ever. People should know when theirs is gone.")
            .fix(Wording.of("Say how long you keep it, or how you decide."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        notice.activities().stream()
                .filter(activity -> !activity.isExcused(NoticeTopic.RETENTION))
                .forEach(activity -> judge(activity, report));
    }

    private static void judge(ActivityView activity, Report report) {
        Optional<Retention> retention = activity.value(ProcessingActivity::retention);
        if (retention.filter(UndecidedRetention.class::isInstance).isPresent()) {
            report.add(
                    activity.subject(),
                    "For " + activity + ", the notice says that it is not yet decided how long data is kept.");
        } else if (retention.isEmpty()) {
            judgeByData(activity, activity.list(ProcessingActivity::retentionByData), report);
        }
    }

    /** Where no time holds for all data, each kind of data needs its own. */
    private static void judgeByData(ActivityView activity, List<DataRetention> byData, Report report) {
        Set<String> timed = byData.stream()
                .flatMap(part -> part.data().stream())
                .map(NameKey::of)
                .collect(Collectors.toSet());
        List<String> untimed = byData.isEmpty()
                ? List.of()
                : activity.list(ProcessingActivity::data).stream()
                        .filter(data -> !isTimed(data, timed))
                        .map(data -> "\"" + data.category() + "\"")
                        .toList();
        if (byData.isEmpty() || !untimed.isEmpty()) {
            String what = byData.isEmpty() ? "data" : String.join(", ", untimed);
            String is = untimed.size() > 1 ? " are" : " is";
            report.add(
                    activity.subject(),
                    "For " + activity + ", the notice does not say how long " + what + is
                            + " kept, nor how that is decided.");
        }
    }

    private static boolean isTimed(PersonalDataCategory data, Set<String> timed) {
        return timed.contains(NameKey.of(data.category()))
                || (!data.items().isEmpty()
                        && data.items().stream().map(NameKey::of).allMatch(timed::contains));
    }
}
