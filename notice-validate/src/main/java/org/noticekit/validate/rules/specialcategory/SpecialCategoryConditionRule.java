package org.noticekit.validate.rules.specialcategory;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.wp260;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.SpecialCategory;
import org.noticekit.model.SpecialCategoryCondition;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** Special category data has its condition. */
final class SpecialCategoryConditionRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("special-category-condition")
            .title("Where special category data is used, the condition that permits it is named")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(gdpr("9(1)", "9(2)"))
            .addAllAuthorities(wp260())
            .addAllAuthorities(euInstitutions("10(1)", "10(2)"))
            .why("The law forbids the use of such data unless one of ten conditions is met. It is a warning, "
                    + "not an error, where the notice describes a condition without saying which it is.")
            .fix(Wording.of("Name the condition, for example substantial public interest, Article 9(2)(g).")
                    .under(
                            Law.EU_INSTITUTIONS,
                            "Name the condition, for example substantial public interest, Article 10(2)(g)."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        notice.activities().stream()
                .filter(activity -> !activity.isExcused(NoticeTopic.SPECIAL_CATEGORIES))
                .forEach(activity -> judge(activity, report));
    }

    private static void judge(ActivityView activity, Report report) {
        Set<SpecialCategory> used = SensitiveData.specialCategories(activity);
        List<SpecialCategoryCondition> conditions = activity.list(ProcessingActivity::specialCategoryConditions);
        conditions.stream()
                .filter(condition -> condition.ground().isPresent() || isDescribed(condition))
                .forEach(condition -> used.removeAll(
                        condition.categories().isEmpty()
                                ? EnumSet.allOf(SpecialCategory.class)
                                : condition.categories()));
        if (!used.isEmpty()) {
            report.add(
                    activity.subject(),
                    "Special category data (" + SensitiveData.words(used) + ") is used for " + activity
                            + ", but no condition is given that permits it.");
        }
        for (Part<SpecialCategoryCondition> condition : activity.subject()
                .items("specialCategoryConditions", activity.own().specialCategoryConditions())) {
            if (condition.value().ground().isEmpty() && isDescribed(condition.value())) {
                report.add(
                        Severity.WARNING,
                        condition.subject(),
                        "A condition for special category data in " + activity
                                + " is described, but not which one of the law's conditions it is.");
            }
        }
    }

    private static boolean isDescribed(SpecialCategoryCondition condition) {
        return condition.explanation().isPresent()
                || condition.scheduleOne().isPresent()
                || !condition.laws().isEmpty();
    }
}
