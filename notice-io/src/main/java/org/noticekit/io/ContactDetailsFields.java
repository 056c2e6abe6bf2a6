package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.EMAIL;
import static org.noticekit.io.NoticeScalars.PHONE;
import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.NoticeScalars.TEXT;
import static org.noticekit.io.NoticeScalars.URL;

import java.util.List;
import java.util.Optional;
import org.noticekit.model.ContactDetails;
import org.noticekit.model.EmailAddress;
import org.noticekit.model.PhoneNumber;
import org.noticekit.model.Prose;
import org.noticekit.model.Text;
import org.noticekit.model.WebAddress;

/** The fields of {@link ContactDetails}. */
final class ContactDetailsFields extends ObjectKind<ContactDetails> {

    static final ContactDetailsFields KIND = new ContactDetailsFields();

    private final Field<Optional<Text>> addressee =
            optional("addressee", TEXT, "Whom to write or ask for, for example a post or a team.");
    private final Field<List<Text>> address = list("address", TEXT, "The postal address, a line for each item.");
    private final Field<Optional<EmailAddress>> email = optional("email", EMAIL, "The e-mail address.");
    private final Field<List<PhoneNumber>> phones = list("phones", PHONE, "Telephone numbers.");
    private final Field<Optional<WebAddress>> form = optional("form", URL, "A form on the web that reaches them.");
    private final Field<Optional<WebAddress>> website =
            optional("website", URL, "A website, such as that of a regulator.");
    private final Field<Optional<Prose>> note =
            optional("note", PROSE, "What to know before getting in touch, for example opening hours.");

    private ContactDetailsFields() {
        super("contactDetails", "a group of contact details", "Ways to reach somebody.");
    }

    @Override
    ContactDetails make(Values in) {
        return ContactDetails.builder()
                .addressee(in.get(addressee))
                .addAllAddress(in.get(address))
                .email(in.get(email))
                .addAllPhones(in.get(phones))
                .form(in.get(form))
                .website(in.get(website))
                .note(in.get(note))
                .build();
    }

    @Override
    void writeFields(ContactDetails it, Output out) {
        addressee.write(it.addressee(), out);
        address.write(it.address(), out);
        email.write(it.email(), out);
        phones.write(it.phones(), out);
        form.write(it.form(), out);
        website.write(it.website(), out);
        note.write(it.note(), out);
    }
}
