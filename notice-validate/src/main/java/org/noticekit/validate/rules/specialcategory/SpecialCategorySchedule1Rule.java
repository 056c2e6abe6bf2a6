package org.noticekit.validate.rules.specialcategory;

import static org.noticekit.validate.law.Cite.dpa;
import static org.noticekit.validate.law.Cite.dpaSchedule;
import static org.noticekit.validate.law.Cite.euGdpr;

import java.util.Optional;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.ScheduleOneCondition;
import org.noticekit.model.SpecialCategoryCondition;
import org.noticekit.model.SpecialCategoryGround;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Subject;
import org.noticekit.validate.rule.Wording;

/** The conditions that rest on other law name it. */
final class SpecialCategorySchedule1Rule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("special-category-schedule-1")
            .title("Where the condition for special category data rests on other law, that law is named")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR)
            .addAllAuthorities(dpa("10(2)", "10(3)"))
            .addAllAuthorities(dpaSchedule("1 Part 1", "1 Part 2"))
            .addAllAuthorities(euGdpr("9(2)"))
            .why("Conditions such as substantial public interest count only where the law says so: in the UK, "
                    + "in Schedule 1 to the Data Protection Act 2018; in the EU, in Union or national law.")
            .fix(Wording.of("Add the paragraph of Schedule 1. For most council functions it is paragraph 6, statutory "
                            + "and government purposes.")
                    .under(Law.EU_GDPR, "Name the Union or national law that permits the use."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        notice.writtenActivities().stream()
                .filter(activity -> !activity.isExcused(NoticeTopic.SPECIAL_CATEGORIES))
                .forEach(activity -> judge(activity, notice.law(), report));
    }

    private static void judge(ActivityView activity, Law law, Report report) {
        for (Part<SpecialCategoryCondition> condition : activity.subject()
                .items("specialCategoryConditions", activity.own().specialCategoryConditions())) {
            if (law == Law.UK_GDPR) {
                judgeInTheUk(condition.value(), condition.subject(), report);
            } else {
                judgeInTheEu(condition.value(), condition.subject(), report);
            }
        }
    }

    private static void judgeInTheUk(SpecialCategoryCondition condition, Subject subject, Report report) {
        Optional<Integer> part = condition.ground().flatMap(SpecialCategorySchedule1Rule::part);
        if (part.isEmpty()) {
            return;
        }
        Optional<ScheduleOneCondition> named = condition.scheduleOne();
        if (named.isEmpty()) {
            report.add(
                    subject,
                    "For special category data in " + subject + ", the condition is " + words(condition)
                            + ", but no condition of Schedule 1, Part " + part.get() + " is named with it.");
        } else if (named.get().part() != part.get()) {
            report.add(
                    subject,
                    "For special category data in " + subject + ", the condition is " + words(condition)
                            + ", which needs a condition of Schedule 1, Part " + part.get() + ", but paragraph "
                            + named.get().paragraph() + " of Part "
                            + named.get().part() + " is named with it.");
        }
    }

    private static void judgeInTheEu(SpecialCategoryCondition condition, Subject subject, Report report) {
        if (condition.ground().flatMap(SpecialCategorySchedule1Rule::part).isPresent()
                && condition.laws().isEmpty()) {
            report.add(
                    subject,
                    "For special category data in " + subject + ", the condition is " + words(condition)
                            + ", but the law that permits the use is not named with it.");
        }
    }

    /** The part of Schedule 1 that goes with a ground that rests on other law; none for the others. */
    private static Optional<Integer> part(SpecialCategoryGround ground) {
        return switch (ground) {
            case SUBSTANTIAL_PUBLIC_INTEREST -> Optional.of(2);
            case EMPLOYMENT_AND_SOCIAL_PROTECTION,
                    HEALTH_OR_SOCIAL_CARE,
                    PUBLIC_HEALTH,
                    ARCHIVING_RESEARCH_STATISTICS -> Optional.of(1);
            case EXPLICIT_CONSENT, VITAL_INTERESTS, NOT_FOR_PROFIT_BODY, MANIFESTLY_PUBLIC, LEGAL_CLAIMS ->
                Optional.empty();
        };
    }

    private static String words(SpecialCategoryCondition condition) {
        return "Article 9(2)(" + condition.ground().orElseThrow().letter() + ")";
    }
}
