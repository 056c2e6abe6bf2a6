package org.noticekit.validate.rules.lawfulbasis;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;

import java.util.List;
import java.util.Optional;
import org.noticekit.finding.Severity;
import org.noticekit.model.Consent;
import org.noticekit.model.DataSubjectRight;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** Where consent is relied on, people are told that they can withdraw it. */
final class ConsentRightToWithdrawRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("consent-right-to-withdraw")
            .title("Where consent is relied on, the notice says that it can be withdrawn at any time")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(gdpr("13(2)(c)", "14(2)(d)", "7(3)"))
            .addAllAuthorities(euInstitutions("15(2)(c)", "16(2)(c)", "7(3)"))
            .why("Consent that people do not know how to take back is not free. It is a warning, not an "
                    + "error, where only the effect on what was done before goes unsaid.")
            .fix(Wording.of("Say that people can withdraw consent at any time, and that this does not affect what was "
                    + "done before."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        for (ActivityView activity : notice.writtenActivities()) {
            if (!activity.isExcused(NoticeTopic.CONSENT_WITHDRAWAL) && !activity.isExcused(NoticeTopic.RIGHTS)) {
                judge(activity, Withdrawal.right(notice.notice()), report);
            }
        }
    }

    private static void judge(ActivityView activity, Optional<DataSubjectRight> right, Report report) {
        List<Part<Consent>> consents = activity.lawfulBases(Consent.class);
        for (Part<Consent> consent : consents) {
            if (right.isEmpty() && consent.value().withdrawal().isEmpty()) {
                report.add(consent.subject(), notTold("Consent is the lawful basis for ", activity));
            } else if (consent.value().withdrawalEffect().isEmpty()
                    && right.flatMap(DataSubjectRight::explanation).isEmpty()) {
                report.add(
                        Severity.WARNING,
                        consent.subject(),
                        "The notice says that consent to " + activity
                                + " can be withdrawn, but not that what was done before stays lawful.");
            }
        }
        if (consents.isEmpty() && right.isEmpty() && Withdrawal.ofExplicitConsent(activity)) {
            report.add(
                    activity.subject().field("specialCategoryConditions"),
                    notTold("Explicit consent is the condition for special category data in ", activity));
        }
    }

    private static String notTold(String consent, ActivityView activity) {
        return consent + activity + ", but the notice does not say that people can withdraw it at any time.";
    }
}
