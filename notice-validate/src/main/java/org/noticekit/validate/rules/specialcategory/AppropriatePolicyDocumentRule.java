package org.noticekit.validate.rules.specialcategory;

import static org.noticekit.validate.law.Cite.dpaSchedule;

import java.util.Optional;
import org.noticekit.finding.Severity;
import org.noticekit.model.AppropriatePolicyDocument;
import org.noticekit.model.CriminalOffenceCondition;
import org.noticekit.model.DocumentKind;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.ScheduleOneCondition;
import org.noticekit.model.SpecialCategoryCondition;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Subject;
import org.noticekit.validate.rule.Wording;

/** The policy that a condition of Schedule 1 calls for can be read. */
final class AppropriatePolicyDocumentRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("appropriate-policy-document")
            .title("Where a condition needs an appropriate policy document, the notice says where to read it")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR)
            .addAllAuthorities(dpaSchedule(
                    "1 Part 2 paragraph 5(1)", "1 Part 1 paragraph 1(1)(b)", "1 Part 4 paragraphs 38 to 41"))
            .why(
                    "The policy says how the body keeps to the principles and how long it keeps such data. The law demands "
                            + "the policy, not that it is published; but only what people can read gives them trust.")
            .fix(Wording.of("Link to your appropriate policy document, or say how people can get it."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        if (notice.documents(DocumentKind.APPROPRIATE_POLICY_DOCUMENT)
                .anyMatch(document ->
                        document.url().isPresent() || document.description().isPresent())) {
            return;
        }
        notice.writtenActivities().stream()
                .filter(activity -> !activity.isExcused(NoticeTopic.SPECIAL_CATEGORIES))
                .forEach(activity -> judge(activity, report));
    }

    private static void judge(ActivityView activity, Report report) {
        for (Part<SpecialCategoryCondition> condition : activity.subject()
                .items("specialCategoryConditions", activity.own().specialCategoryConditions())) {
            judge(
                    "special category data",
                    condition.value().scheduleOne(),
                    condition.value().appropriatePolicyDocument(),
                    condition.subject(),
                    report);
        }
        for (Part<CriminalOffenceCondition> condition : activity.subject()
                .items("criminalOffenceConditions", activity.own().criminalOffenceConditions())) {
            judge(
                    "data about criminal offences",
                    condition.value().scheduleOne(),
                    condition.value().appropriatePolicyDocument(),
                    condition.subject(),
                    report);
        }
    }

    private static void judge(
            String data,
            Optional<ScheduleOneCondition> condition,
            Optional<AppropriatePolicyDocument> policy,
            Subject subject,
            Report report) {
        if (condition.filter(AppropriatePolicyDocumentRule::needsPolicy).isEmpty()
                || policy.filter(document -> document.url().isPresent()
                                || document.availability().isPresent())
                        .isPresent()) {
            return;
        }
        report.add(
                policy.isPresent() ? subject.field("appropriatePolicyDocument") : subject,
                "For " + data + " in " + subject + ", the condition is paragraph "
                        + condition.get().paragraph() + " of Schedule 1, Part "
                        + condition.get().part()
                        + ", which needs an appropriate policy document, but the notice does not say where to read it.");
    }

    /**
     * Whether the condition always needs the policy. Journalism (paragraph 13) never does. Preventing unlawful acts
     * (10) and anti-doping (27) do not for disclosures to the bodies concerned; those that extend others (36, 37) do
     * as the others do. A notice does not say enough to tell, so these pass.
     */
    private static boolean needsPolicy(ScheduleOneCondition condition) {
        return switch (condition.part()) {
            case 1 -> condition == ScheduleOneCondition.EMPLOYMENT_SOCIAL_SECURITY_AND_SOCIAL_PROTECTION;
            case 2 ->
                condition != ScheduleOneCondition.PREVENTING_OR_DETECTING_UNLAWFUL_ACTS
                        && condition != ScheduleOneCondition.JOURNALISM
                        && condition != ScheduleOneCondition.ANTI_DOPING_IN_SPORT;
            default -> condition == ScheduleOneCondition.INDECENCY_OFFENCE_ACCOUNTS;
        };
    }
}
