package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.NoticeScalars.TEXT;

import java.util.Optional;
import org.noticekit.model.ContactDetails;
import org.noticekit.model.Link;
import org.noticekit.model.OtherRedress;
import org.noticekit.model.Prose;
import org.noticekit.model.Text;

/** The fields of {@link OtherRedress}. */
final class OtherRedressFields extends CommonComplaintFields<OtherRedress> {

    static final OtherRedressFields KIND = new OtherRedressFields();

    private final Field<Optional<Prose>> matter = optional("matter", PROSE, "What this way to complain is for.");
    private final Field<Optional<Text>> body = optional("body", TEXT, "To whom people complain.");
    private final Field<Optional<ContactDetails>> contact =
            optional("contact", ContactDetailsFields.KIND, "How to reach them.");
    private final Field<Optional<Link>> link = optional("link", LinkFields.KIND, "Where to read more about it.");

    private OtherRedressFields() {
        super(
                "otherRedress",
                "another way to complain",
                "A complaint about something else, or to somebody else, for example an ombudsman.");
    }

    @Override
    OtherRedress make(Values in) {
        return OtherRedress.builder()
                .how(in.get(how))
                .matter(in.get(matter))
                .body(in.get(body))
                .contact(in.get(contact))
                .link(in.get(link))
                .build();
    }

    @Override
    void writeOwn(OtherRedress it, Output out) {
        matter.write(it.matter(), out);
        body.write(it.body(), out);
        contact.write(it.contact(), out);
        link.write(it.link(), out);
    }
}
