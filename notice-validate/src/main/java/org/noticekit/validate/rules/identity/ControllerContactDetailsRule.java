package org.noticekit.validate.rules.identity;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.lawEnforcement;
import static org.noticekit.validate.law.Cite.unverified;

import java.util.stream.Stream;
import org.noticekit.finding.Severity;
import org.noticekit.model.ContactDetails;
import org.noticekit.model.Controller;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.PrivacyContact;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Wording;

/** Each controller can be reached. */
final class ControllerContactDetailsRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("controller-contact-details")
            .title("The notice says how to reach each controller")
            .severity(Severity.ERROR)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS, Law.UK_LAW_ENFORCEMENT)
            .addAllAuthorities(gdpr("13(1)(a)", "14(1)(a)"))
            .addAllAuthorities(euInstitutions("15(1)(a)", "16(1)(a)"))
            .addAllAuthorities(unverified(lawEnforcement("44(1)(a)")))
            .why("A name alone does not help somebody who has a question or wants to use a right. It is a "
                    + "warning, not an error, where only an officer or another contact can be reached.")
            .fix(Wording.of("Give a postal address, an email address or a phone number for it."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        if (notice.isLeftToAnotherNotice(NoticeTopic.CONTROLLER)) {
            return;
        }
        boolean elsewhere = othersAreReachable(notice.notice());
        notice.controllers().values().stream()
                .filter(controller -> !isReachable(controller.value()))
                .forEach(controller -> {
                    if (elsewhere) {
                        report.add(
                                Severity.WARNING,
                                controller.subject(),
                                "No way to reach " + controller.subject()
                                        + " itself is given, only others to turn to about data.");
                    } else {
                        report.add(
                                controller.subject(),
                                "No way to reach " + controller.subject()
                                        + " is given, so people cannot ask it about their data.");
                    }
                });
    }

    /** Where the controller is another body in each area, the page that finds it leads to its contact details. */
    private static boolean isReachable(Controller controller) {
        return controller.contact().filter(ContactDetails::isReachable).isPresent()
                || controller.finder().isPresent();
    }

    private static boolean othersAreReachable(PrivacyNotice notice) {
        return Stream.concat(
                        notice.contacts().values().stream().map(PrivacyContact::contact),
                        notice.dataProtectionOfficers().values().stream()
                                .flatMap(officer -> officer.contact().stream()))
                .anyMatch(ContactDetails::isReachable);
    }
}
