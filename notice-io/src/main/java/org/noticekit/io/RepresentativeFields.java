package org.noticekit.io;

import static org.noticekit.io.NoticeKeys.CONTROLLER_KEY;
import static org.noticekit.io.NoticeScalars.TEXT;
import static org.noticekit.io.NoticeWords.LAW;

import java.util.List;
import java.util.Optional;
import org.noticekit.model.ContactDetails;
import org.noticekit.model.Identifier;
import org.noticekit.model.Law;
import org.noticekit.model.Representative;
import org.noticekit.model.Text;

/** The fields of {@link Representative}. */
final class RepresentativeFields extends ObjectKind<Representative> {

    static final RepresentativeFields KIND = new RepresentativeFields();

    private final Field<Optional<Text>> name = optional("name", TEXT, "The representative's name.");
    private final Field<Optional<Law>> law = optional("law", LAW, "The law under which it represents the controller.");
    private final Field<Optional<ContactDetails>> contact =
            optional("contact", ContactDetailsFields.KIND, "How to reach the representative.");
    private final Field<List<Identifier>> controllers = list(
            "controllers",
            CONTROLLER_KEY,
            "The controllers that it represents, by their keys under \"controllers\"; if left out, all of them.");

    private RepresentativeFields() {
        super(
                "representative",
                "a representative",
                "Who represents in the law's territory a controller established elsewhere (UK GDPR Article 27).");
    }

    @Override
    Representative make(Values in) {
        return Representative.builder()
                .name(in.get(name))
                .law(in.get(law))
                .contact(in.get(contact))
                .addAllControllers(in.get(controllers))
                .build();
    }

    @Override
    void writeFields(Representative it, Output out) {
        name.write(it.name(), out);
        law.write(it.law(), out);
        contact.write(it.contact(), out);
        controllers.write(it.controllers(), out);
    }
}
