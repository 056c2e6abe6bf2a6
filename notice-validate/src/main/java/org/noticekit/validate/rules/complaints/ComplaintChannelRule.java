package org.noticekit.validate.rules.complaints;

import static org.noticekit.validate.law.Cite.COMPLAINTS;
import static org.noticekit.validate.law.Cite.dpa;
import static org.noticekit.validate.law.Cite.ico;

import java.util.List;
import java.util.stream.Stream;
import org.noticekit.finding.Severity;
import org.noticekit.model.ContactDetails;
import org.noticekit.model.ControllerComplaint;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.validate.rule.InForce;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Subject;
import org.noticekit.validate.rule.Wording;

/** People are told how to complain to the controller: electronically, and in another way. */
final class ComplaintChannelRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("complaint-channel")
            .title("The notice says how people can complain to the body itself, online and otherwise")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR)
            .inForce(InForce.from(COMPLAINTS))
            .addAllAuthorities(dpa("164A(2)"))
            .addAllAuthorities(ico("How to deal with data protection complaints"))
            .why("The body has to make it easy to complain, with a form that people can fill in online and by other "
                    + "means.")
            .fix(Wording.of("Link an online form or give an email address, and give a postal address or phone number."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        List<Part<ControllerComplaint>> ways = Complaints.of(notice, ControllerComplaint.class);
        if (ways.isEmpty() || notice.isLeftToAnotherNotice(NoticeTopic.COMPLAINTS_TO_CONTROLLER)) {
            return;
        }
        Subject subject = ways.get(0).subject();
        boolean electronic = ways.stream().anyMatch(way -> isElectronic(notice, way.value()));
        boolean other = ways.stream().anyMatch(way -> isOther(notice, way.value()));
        if (!electronic && !other) {
            report.add(subject, "The notice says that people can complain to the controller, but not how.");
        } else if (!other) {
            report.add(
                    subject,
                    "The notice tells people how to complain to the controller online or by email, but not by post or "
                            + "phone.");
        } else if (!electronic) {
            report.add(
                    subject,
                    "The notice tells people how to complain to the controller by post or phone, but not online or by "
                            + "email.");
        }
    }

    private static boolean isElectronic(NoticeContext notice, ControllerComplaint way) {
        return way.form().isPresent()
                || contacts(notice, way)
                        .anyMatch(contact -> contact.email().isPresent()
                                || contact.form().isPresent()
                                || contact.website().isPresent());
    }

    private static boolean isOther(NoticeContext notice, ControllerComplaint way) {
        return contacts(notice, way)
                .anyMatch(contact ->
                        !contact.address().isEmpty() || !contact.phones().isEmpty());
    }

    /** Words without a contact may send people to any of those that the notice gives. */
    private static Stream<ContactDetails> contacts(NoticeContext notice, ControllerComplaint way) {
        boolean own =
                way.contact().isPresent() || way.form().isPresent() || way.how().isEmpty();
        return own ? way.contact().stream() : Complaints.contacts(notice.notice());
    }
}
