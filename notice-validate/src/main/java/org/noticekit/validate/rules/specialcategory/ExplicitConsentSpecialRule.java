package org.noticekit.validate.rules.specialcategory;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.unverified;

import java.util.List;
import java.util.Optional;
import org.noticekit.finding.Severity;
import org.noticekit.model.Consent;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.SpecialCategoryGround;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Subject;
import org.noticekit.validate.rule.Wording;

/** Consent to the use of special category data is explicit. */
final class ExplicitConsentSpecialRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("explicit-consent-special")
            .title("Where special category data is used with consent, the consent is explicit")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(unverified(gdpr("9(2)(a)", "13(2)(c)")))
            .addAllAuthorities(euInstitutions("10(2)(a)", "15(2)(c)"))
            .why("A tick or a click that goes with something else is enough for ordinary data. For health, beliefs and "
                    + "the like, people must say expressly that they agree.")
            .fix(Wording.of("Ask for explicit consent, and say in the notice that you do and how to withdraw it."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        for (ActivityView activity : notice.writtenActivities()) {
            boolean isExplicit = activity.list(ProcessingActivity::specialCategoryConditions).stream()
                    .anyMatch(condition ->
                            condition.ground().equals(Optional.of(SpecialCategoryGround.EXPLICIT_CONSENT)));
            if (isExplicit && !activity.isExcused(NoticeTopic.SPECIAL_CATEGORIES) && hasOnlyOther(activity)) {
                report.add(
                        place(activity),
                        "The condition for special category data in " + activity
                                + " is explicit consent, but the notice says that the consent is not explicit.");
            }
        }
    }

    /** Whether all consent is said not to be explicit. What only covers a part may not be about that data. */
    private static boolean hasOnlyOther(ActivityView activity) {
        List<Consent> consents = activity.list(ProcessingActivity::lawfulBases).stream()
                .filter(Consent.class::isInstance)
                .map(Consent.class::cast)
                .toList();
        return !consents.isEmpty()
                && consents.stream()
                        .allMatch(consent -> consent.explicit().equals(Optional.of(false))
                                && consent.appliesTo().isEmpty());
    }

    private static Subject place(ActivityView activity) {
        List<Part<Consent>> own = activity.lawfulBases(Consent.class);
        return own.isEmpty() ? activity.subject() : own.get(0).subject().field("explicit");
    }
}
