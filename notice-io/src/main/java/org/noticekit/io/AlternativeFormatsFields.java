package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.NoticeScalars.TEXT;

import java.util.List;
import java.util.Optional;
import org.noticekit.model.AlternativeFormats;
import org.noticekit.model.ContactDetails;
import org.noticekit.model.Prose;
import org.noticekit.model.Text;

/** The fields of {@link AlternativeFormats}. */
final class AlternativeFormatsFields extends ObjectKind<AlternativeFormats> {

    static final AlternativeFormatsFields KIND = new AlternativeFormatsFields();

    private final Field<List<Text>> formats =
            list("formats", TEXT, "The forms, for example \"large print\" or \"Braille\".");
    private final Field<Optional<Prose>> how = optional("how", PROSE, "How to ask for another form.");
    private final Field<Optional<ContactDetails>> contact =
            optional("contact", ContactDetailsFields.KIND, "Whom to ask for another form.");

    private AlternativeFormatsFields() {
        super(
                "alternativeFormats",
                "a group of alternative formats",
                "Other forms in which people can have the notice.");
    }

    @Override
    AlternativeFormats make(Values in) {
        return AlternativeFormats.builder()
                .addAllFormats(in.get(formats))
                .how(in.get(how))
                .contact(in.get(contact))
                .build();
    }

    @Override
    void writeFields(AlternativeFormats it, Output out) {
        formats.write(it.formats(), out);
        how.write(it.how(), out);
        contact.write(it.contact(), out);
    }
}
