package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PERIOD;
import static org.noticekit.io.NoticeScalars.PROSE;

import java.util.Optional;
import org.noticekit.model.ContactDetails;
import org.noticekit.model.ControllerComplaint;
import org.noticekit.model.Link;
import org.noticekit.model.Prose;
import org.noticekit.model.TimePeriod;

/** The fields of {@link ControllerComplaint}. */
final class ControllerComplaintFields extends CommonComplaintFields<ControllerComplaint> {

    static final ControllerComplaintFields KIND = new ControllerComplaintFields();

    private final Field<Optional<ContactDetails>> contact =
            optional("contact", ContactDetailsFields.KIND, "Whom to complain to.");
    private final Field<Optional<Link>> form = optional("form", LinkFields.KIND, "A form for complaints.");
    private final Field<Optional<TimePeriod>> acknowledgedWithin =
            optional("acknowledgedWithin", PERIOD, "How soon a complaint is acknowledged (30 days at most).");
    private final Field<Optional<Prose>> outcome = optional("outcome", PROSE, "How and when people learn the outcome.");

    private ControllerComplaintFields() {
        super(
                "controllerComplaint",
                "a complaint to the controller",
                "A complaint to the controller about its use of data (Data Protection Act 2018, section 164A, from 19 June 2026).");
    }

    @Override
    ControllerComplaint make(Values in) {
        return ControllerComplaint.builder()
                .how(in.get(how))
                .contact(in.get(contact))
                .form(in.get(form))
                .acknowledgedWithin(in.get(acknowledgedWithin))
                .outcome(in.get(outcome))
                .build();
    }

    @Override
    void writeOwn(ControllerComplaint it, Output out) {
        contact.write(it.contact(), out);
        form.write(it.form(), out);
        acknowledgedWithin.write(it.acknowledgedWithin(), out);
        outcome.write(it.outcome(), out);
    }
}
