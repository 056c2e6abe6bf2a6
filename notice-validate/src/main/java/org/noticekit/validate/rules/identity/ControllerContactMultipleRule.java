package org.noticekit.validate.rules.identity;

import static org.noticekit.validate.law.Cite.equalityAct;
import static org.noticekit.validate.law.Cite.ukGdpr;
import static org.noticekit.validate.law.Cite.unverified;
import static org.noticekit.validate.law.Cite.wp260;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.noticekit.finding.Severity;
import org.noticekit.model.ComplaintRoute;
import org.noticekit.model.ContactDetails;
import org.noticekit.model.Controller;
import org.noticekit.model.ControllerComplaint;
import org.noticekit.model.Identifier;
import org.noticekit.model.Law;
import org.noticekit.model.Link;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.RightsExercise;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Subject;
import org.noticekit.validate.rule.Wording;

/** There is more than one way to reach each controller, and one of them is not digital. */
final class ControllerContactMultipleRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("controller-contact-multiple")
            .title("The notice gives more than one way to reach each controller, one of them by post or phone")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(unverified(ukGdpr("12(1)")))
            .addAllAuthorities(unverified(equalityAct("20")))
            .addAllAuthorities(wp260())
            .why("Not everybody can use email or a web form, and not everybody can use the phone. The ways "
                    + "to reach its data protection officer and its other contacts count as well.")
            .fix(Wording.of("Add a postal address or a phone number as well as an email address."))
            .build();

    private static final Set<Way> OFFLINE = EnumSet.of(Way.POST, Way.PHONE);

    private enum Way {
        POST,
        PHONE,
        EMAIL,
        FORM,
        WEBSITE
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        if (notice.isLeftToAnotherNotice(NoticeTopic.CONTROLLER)) {
            return;
        }
        Set<Way> others = waysOfAll(notice.notice());
        notice.controllers().forEach((key, controller) -> {
            if (isJudged(controller.value())) {
                Set<Way> ways = EnumSet.copyOf(others);
                controller.value().contact().ifPresent(contact -> add(contact, ways));
                officersOf(key, notice.notice()).forEach(contact -> add(contact, ways));
                judge(ways, controller.subject(), report);
            }
        });
    }

    private static void judge(Set<Way> ways, Subject controller, Report report) {
        if (ways.stream().noneMatch(OFFLINE::contains)) {
            report.add(
                    controller,
                    "No postal address or phone number of " + controller
                            + " is given, so people who are not online cannot reach it.");
        } else if (ways.size() == 1) {
            report.add(
                    controller,
                    "The only way given to reach " + controller + " is "
                            + (ways.contains(Way.POST) ? "a postal address" : "a phone number")
                            + ", and some people cannot use that.");
        }
    }

    /** That it cannot be reached at all is a finding of its own; a notice of its own tells how to reach it. */
    private static boolean isJudged(Controller controller) {
        return controller.contact().filter(ContactDetails::isReachable).isPresent()
                && controller.privacyNotice().flatMap(Link::url).isEmpty();
    }

    /** The ways to turn to somebody about data that the notice gives for no controller in particular. */
    private static Set<Way> waysOfAll(PrivacyNotice notice) {
        Set<Way> ways = EnumSet.noneOf(Way.class);
        notice.contacts().values().forEach(contact -> add(contact.contact(), ways));
        notice.exercisingRights().flatMap(RightsExercise::contact).ifPresent(contact -> add(contact, ways));
        for (ComplaintRoute route : notice.complaints()) {
            if (route instanceof ControllerComplaint complaint) {
                complaint.contact().ifPresent(contact -> add(contact, ways));
            }
        }
        return ways;
    }

    private static Stream<ContactDetails> officersOf(Identifier controller, PrivacyNotice notice) {
        return notice.dataProtectionOfficers().values().stream()
                .filter(officer ->
                        officer.controllers().isEmpty() || officer.controllers().contains(controller))
                .flatMap(officer -> officer.contact().stream());
    }

    private static void add(ContactDetails contact, Set<Way> ways) {
        if (!contact.address().isEmpty()) {
            ways.add(Way.POST);
        }
        if (!contact.phones().isEmpty()) {
            ways.add(Way.PHONE);
        }
        contact.email().ifPresent(email -> ways.add(Way.EMAIL));
        contact.form().ifPresent(form -> ways.add(Way.FORM));
        contact.website().ifPresent(website -> ways.add(Way.WEBSITE));
    }
}
