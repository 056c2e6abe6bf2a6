package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.TEXT;

import java.util.Optional;
import org.noticekit.model.ContactDetails;
import org.noticekit.model.PrivacyContact;
import org.noticekit.model.Text;

/** The fields of {@link PrivacyContact}. */
final class PrivacyContactFields extends ObjectKind<PrivacyContact> {

    static final PrivacyContactFields KIND = new PrivacyContactFields();

    private final Field<Optional<Text>> function = optional(
            "function",
            TEXT,
            "What to turn to them for, for example \"questions about this notice\" or \"requests for your data\".");
    private final Field<Optional<Text>> audience = optional(
            "audience", TEXT, "Who should turn to them, for example \"former pupils\" or \"people who work for us\".");
    private final Field<ContactDetails> contact = required("contact", ContactDetailsFields.KIND, "How to reach them.");

    private PrivacyContactFields() {
        super(
                "privacyContact",
                "a contact",
                "Somebody other than the data protection officer to turn to, for a function or an audience.");
    }

    @Override
    PrivacyContact make(Values in) {
        return PrivacyContact.builder()
                .function(in.get(function))
                .audience(in.get(audience))
                .contact(in.get(contact))
                .build();
    }

    @Override
    void writeFields(PrivacyContact it, Output out) {
        function.write(it.function(), out);
        audience.write(it.audience(), out);
        contact.write(it.contact(), out);
    }
}
