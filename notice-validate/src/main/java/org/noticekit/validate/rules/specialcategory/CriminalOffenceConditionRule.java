package org.noticekit.validate.rules.specialcategory;

import static org.noticekit.validate.law.Cite.UK_GDPR_BEGINS;
import static org.noticekit.validate.law.Cite.before;
import static org.noticekit.validate.law.Cite.dpa;
import static org.noticekit.validate.law.Cite.euGdpr;
import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.since;
import static org.noticekit.validate.law.Cite.ukGdpr;

import java.util.List;
import org.noticekit.finding.Severity;
import org.noticekit.model.CriminalOffenceCondition;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** Criminal offence data has its condition. */
final class CriminalOffenceConditionRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("criminal-offence-condition")
            .title("Where data about criminal offences is used, what permits it is named")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(since(UK_GDPR_BEGINS, ukGdpr("10(1)")))
            .addAllAuthorities(before(UK_GDPR_BEGINS, ukGdpr("10")))
            .addAllAuthorities(dpa("10(4)", "10(5)", "11(2)"))
            .addAllAuthorities(euGdpr("10"))
            .addAllAuthorities(euInstitutions("11"))
            .why("Data about offences, allegations included, may be used only under official authority or "
                    + "where a law permits it. It is a warning, not an error, where the notice describes what "
                    + "permits it without naming it.")
            .fix(Wording.of("Say that you use it under official authority, or name the condition of Schedule 1.")
                    .under(
                            Law.EU_GDPR,
                            "Say that you use it under official authority, or name the law that permits it.")
                    .under(
                            Law.EU_INSTITUTIONS,
                            "Say that you use it under official authority, or name the law that permits it."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        notice.activities().stream()
                .filter(activity -> !activity.isExcused(NoticeTopic.SPECIAL_CATEGORIES))
                .filter(SensitiveData::hasCriminalOffenceData)
                .forEach(activity -> judge(activity, report));
    }

    private static void judge(ActivityView activity, Report report) {
        List<CriminalOffenceCondition> conditions = activity.list(ProcessingActivity::criminalOffenceConditions);
        if (conditions.isEmpty()) {
            report.add(
                    activity.subject(),
                    "Data about criminal offences is used for " + activity + ", but nothing is given that permits it.");
        } else if (conditions.stream().noneMatch(CriminalOffenceConditionRule::isNamed)) {
            report.add(
                    Severity.WARNING,
                    activity.subject(),
                    "What permits the use of data about criminal offences for " + activity
                            + " is described, but neither official authority nor a law is named.");
        }
    }

    private static boolean isNamed(CriminalOffenceCondition condition) {
        return condition.officialAuthority().orElse(false)
                || condition.scheduleOne().isPresent()
                || !condition.laws().isEmpty();
    }
}
