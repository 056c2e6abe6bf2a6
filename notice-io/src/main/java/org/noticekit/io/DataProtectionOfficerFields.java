package org.noticekit.io;

import static org.noticekit.io.NoticeKeys.CONTROLLER_KEY;
import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.NoticeScalars.TEXT;

import java.util.List;
import java.util.Optional;
import org.noticekit.model.ContactDetails;
import org.noticekit.model.DataProtectionOfficer;
import org.noticekit.model.Identifier;
import org.noticekit.model.Prose;
import org.noticekit.model.Text;

/** The fields of {@link DataProtectionOfficer}. */
final class DataProtectionOfficerFields extends ObjectKind<DataProtectionOfficer> {

    static final DataProtectionOfficerFields KIND = new DataProtectionOfficerFields();

    private final Field<Optional<Text>> name = optional("name", TEXT, "The person's name; not required by law.");
    private final Field<Optional<Text>> post = optional("post", TEXT, "The post that holds the role.");
    private final Field<Optional<ContactDetails>> contact =
            optional("contact", ContactDetailsFields.KIND, "How to reach the officer (Articles 13(1)(b) and 37(7)).");
    private final Field<List<Identifier>> controllers = list(
            "controllers",
            CONTROLLER_KEY,
            "The controllers that the officer serves, by their keys under \"controllers\"; if left out, all of them.");
    private final Field<Optional<Prose>> note =
            optional("note", PROSE, "What the officer does, and anything else to know.");

    private DataProtectionOfficerFields() {
        super(
                "dataProtectionOfficer",
                "a data protection officer",
                "The data protection officer (UK GDPR Articles 37 to 39) of one or more of the notice's controllers.");
    }

    @Override
    DataProtectionOfficer make(Values in) {
        return DataProtectionOfficer.builder()
                .name(in.get(name))
                .post(in.get(post))
                .contact(in.get(contact))
                .addAllControllers(in.get(controllers))
                .note(in.get(note))
                .build();
    }

    @Override
    void writeFields(DataProtectionOfficer it, Output out) {
        name.write(it.name(), out);
        post.write(it.post(), out);
        contact.write(it.contact(), out);
        controllers.write(it.controllers(), out);
        note.write(it.note(), out);
    }
}
