package org.noticekit.io;

import static org.noticekit.io.NoticeKeys.CONTROLLER_KEY;
import static org.noticekit.io.NoticeScalars.PROSE;

import java.util.List;
import java.util.Optional;
import org.noticekit.model.ContactDetails;
import org.noticekit.model.Identifier;
import org.noticekit.model.JointControllers;
import org.noticekit.model.Link;
import org.noticekit.model.Prose;

/** The fields of {@link JointControllers}. */
final class JointControllersFields extends ObjectKind<JointControllers> {

    static final JointControllersFields KIND = new JointControllersFields();

    private final Field<List<Identifier>> controllers = list(
            "controllers",
            CONTROLLER_KEY,
            "The controllers that decide together, by their keys under \"controllers\".");
    private final Field<Optional<Prose>> essence = optional(
            "essence",
            PROSE,
            "Who does what for the people concerned: the essence of the arrangement (Article 26(2)).");
    private final Field<Optional<Link>> arrangement =
            optional("arrangement", LinkFields.KIND, "Where the arrangement or a summary of it can be read.");
    private final Field<Optional<ContactDetails>> contactPoint = optional(
            "contactPoint",
            ContactDetailsFields.KIND,
            "One place to turn to (Article 26(1)); people may still turn to any of the controllers.");

    private JointControllersFields() {
        super(
                "jointControllers",
                "a group of joint controllers",
                "Controllers that decide together why and how data is used (UK GDPR Article 26).");
    }

    @Override
    JointControllers make(Values in) {
        return JointControllers.builder()
                .addAllControllers(in.get(controllers))
                .essence(in.get(essence))
                .arrangement(in.get(arrangement))
                .contactPoint(in.get(contactPoint))
                .build();
    }

    @Override
    void writeFields(JointControllers it, Output out) {
        controllers.write(it.controllers(), out);
        essence.write(it.essence(), out);
        arrangement.write(it.arrangement(), out);
        contactPoint.write(it.contactPoint(), out);
    }
}
