package org.noticekit.validate.rules.rights;

import static org.noticekit.validate.law.Cite.ico;
import static org.noticekit.validate.law.Cite.unverified;
import static org.noticekit.validate.law.Cite.wp260;

import java.util.Optional;
import org.noticekit.finding.Severity;
import org.noticekit.model.AutomatedDecisionGround;
import org.noticekit.model.DataSubjectRight;
import org.noticekit.model.DocumentKind;
import org.noticekit.model.Law;
import org.noticekit.model.NewsletterChannel;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.RightKind;
import org.noticekit.model.SpecialCategoryGround;
import org.noticekit.model.TransferDerogation;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** No right is promised that people cannot have; erasure and portability have rules of their own. */
final class RightsOverclaimedRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("rights-overclaimed")
            .title("The notice promises no right that its lawful bases do not give")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(unverified(ico("Right to be informed")))
            .addAllAuthorities(wp260())
            .why("People who ask for what the notice promises, and are refused, trust nothing else in it.")
            .fix(Wording.of(
                    "Say when people have the right, or take it out, so that you promise only what you can do."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        if (notice.isLeftToAnotherNotice(NoticeTopic.RIGHTS)) {
            return;
        }
        if (RightsMatrix.isImpossible(notice, RightKind.OBJECT) && !mayBeMarketing(notice)) {
            claims(
                    notice,
                    RightKind.OBJECT,
                    report,
                    "people can object, but it tells of nothing to which they can: no public task, no legitimate "
                            + "interests and no direct marketing.");
        }
        if (RightsMatrix.isImpossible(notice, RightKind.WITHDRAW_CONSENT) && !mayHaveOtherConsent(notice)) {
            claims(
                    notice,
                    RightKind.WITHDRAW_CONSENT,
                    report,
                    "people can withdraw their consent, but it tells of nothing for which they give it.");
        }
    }

    private static void claims(NoticeContext notice, RightKind kind, Report report, String what) {
        for (Part<DataSubjectRight> right : Rights.of(notice, kind)) {
            if (!Rights.isLimited(notice, right.value())) {
                report.add(right.subject(), "The notice says that " + what);
            }
        }
    }

    private static boolean mayBeMarketing(NoticeContext notice) {
        return notice.activities().stream()
                .anyMatch(activity -> DirectMarketing.isPurposeOf(activity)
                        || activity.channel()
                                .filter(NewsletterChannel.class::isInstance)
                                .isPresent());
    }

    /** Consent is also given to cookies, to the use of special category data, to transfers and to automated decisions. */
    private static boolean mayHaveOtherConsent(NoticeContext notice) {
        return notice.notice().cookies().isPresent()
                || notice.isLeftToAnotherNotice(NoticeTopic.COOKIES)
                || notice.documents(DocumentKind.COOKIE_POLICY).findAny().isPresent()
                || notice.activities().stream().anyMatch(RightsOverclaimedRule::needsExplicitConsent)
                || notice.locations().stream().anyMatch(location -> location.safeguard()
                        .filter(TransferDerogation.class::isInstance)
                        .isPresent());
    }

    private static boolean needsExplicitConsent(ActivityView activity) {
        return activity.list(ProcessingActivity::specialCategoryConditions).stream()
                        .anyMatch(condition ->
                                condition.ground().equals(Optional.of(SpecialCategoryGround.EXPLICIT_CONSENT)))
                || activity.stated(ProcessingActivity::automatedDecisions).items().stream()
                        .anyMatch(decision ->
                                decision.ground().equals(Optional.of(AutomatedDecisionGround.EXPLICIT_CONSENT)));
    }
}
