package org.noticekit.validate.rules.children;

import static org.noticekit.validate.law.Cite.gdpr;

import java.util.Optional;
import org.noticekit.finding.Severity;
import org.noticekit.model.CameraChannel;
import org.noticekit.model.ChildrenInformation;
import org.noticekit.model.Consent;
import org.noticekit.model.InPersonChannel;
import org.noticekit.model.Law;
import org.noticekit.model.PostChannel;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.TelephoneChannel;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** The age from which children consent themselves is the law's. */
final class ChildrenConsentAgeRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("children-consent-age")
            .title("The age from which children consent to an online service themselves is the one in the law")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR)
            .addAllAuthorities(gdpr("8(1)"))
            .why(
                    "The consent of a child who is too young counts for nothing; in the UK that is below 13. In the EU each "
                            + "country sets an age between 13 and 16.")
            .fix(Wording.of("Use 13. Below that a parent must consent.")
                    .under(Law.EU_GDPR, "Use 16, or the age from 13 to 16 that the country's law sets."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        Optional<ChildrenInformation> children = notice.notice().children();
        Optional<Integer> age = children.flatMap(ChildrenInformation::minimumAge);
        boolean isForConsent = children.flatMap(ChildrenInformation::parentalConsent)
                        .isPresent()
                || children.flatMap(ChildrenInformation::directedAtChildren).orElse(false);
        if (age.isPresent()
                && isForConsent
                && !isOfLaw(age.get(), notice.law())
                && notice.writtenActivities().stream().anyMatch(ChildrenConsentAgeRule::asksForConsentOnline)) {
            report.add(
                    notice.subject().field("children").field("minimumAge"),
                    "The notice gives " + age.get() + " as the age from which children consent themselves, but "
                            + (notice.law() == Law.UK_GDPR
                                    ? "in the United Kingdom it is 13."
                                    : "in the European Union it lies between 13 and 16."));
        }
    }

    private static boolean isOfLaw(int age, Law law) {
        return age >= 13 && age <= (law == Law.UK_GDPR ? 13 : 16);
    }

    private static boolean asksForConsentOnline(ActivityView activity) {
        boolean isOffline = activity.channel()
                .filter(channel -> channel instanceof PostChannel
                        || channel instanceof TelephoneChannel
                        || channel instanceof InPersonChannel
                        || channel instanceof CameraChannel)
                .isPresent();
        return !isOffline
                && activity.list(ProcessingActivity::lawfulBases).stream().anyMatch(Consent.class::isInstance);
    }
}
