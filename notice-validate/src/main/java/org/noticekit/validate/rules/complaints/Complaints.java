package org.noticekit.validate.rules.complaints;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.noticekit.model.ComplaintRoute;
import org.noticekit.model.ContactDetails;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.RegulatorComplaint;
import org.noticekit.model.RightsExercise;
import org.noticekit.model.SupervisoryAuthority;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;

/** The ways to complain that a notice gives. */
final class Complaints {

    private Complaints() {}

    /** Those of one kind, each where it is. */
    static <R extends ComplaintRoute> List<Part<R>> of(NoticeContext notice, Class<R> kind) {
        List<Part<R>> found = new ArrayList<>();
        for (Part<ComplaintRoute> way :
                notice.subject().items("complaints", notice.notice().complaints())) {
            if (kind.isInstance(way.value())) {
                found.add(new Part<>(kind.cast(way.value()), way.subject()));
            }
        }
        return found;
    }

    /** The regulators' names, each where it is. */
    static List<Part<String>> regulators(NoticeContext notice) {
        List<Part<String>> names = new ArrayList<>();
        for (Part<RegulatorComplaint> way : of(notice, RegulatorComplaint.class)) {
            way.value()
                    .authority()
                    .flatMap(SupervisoryAuthority::name)
                    .ifPresent(name -> names.add(new Part<>(
                            name.value(), way.subject().field("authority").field("name"))));
        }
        return names;
    }

    /** All ways in which the notice says that people can get in touch with the controllers and those who act for them. */
    static Stream<ContactDetails> contacts(PrivacyNotice notice) {
        List<Optional<ContactDetails>> contacts = new ArrayList<>();
        notice.controllers().values().forEach(controller -> contacts.add(controller.contact()));
        notice.dataProtectionOfficers().values().forEach(officer -> contacts.add(officer.contact()));
        notice.contacts().values().forEach(other -> contacts.add(Optional.of(other.contact())));
        contacts.add(notice.exercisingRights().flatMap(RightsExercise::contact));
        return contacts.stream().flatMap(Optional::stream);
    }
}
