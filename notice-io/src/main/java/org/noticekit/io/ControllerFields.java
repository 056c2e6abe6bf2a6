package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PLACE;
import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.NoticeScalars.TEXT;
import static org.noticekit.io.NoticeWords.JURISDICTION;
import static org.noticekit.io.WordKind.words;

import java.util.List;
import java.util.Optional;
import org.noticekit.model.ContactDetails;
import org.noticekit.model.Controller;
import org.noticekit.model.ControllerGroup;
import org.noticekit.model.ControllerKind;
import org.noticekit.model.ControllerSuccessor;
import org.noticekit.model.Jurisdiction;
import org.noticekit.model.LegalReference;
import org.noticekit.model.Link;
import org.noticekit.model.Place;
import org.noticekit.model.Prose;
import org.noticekit.model.PublicAuthorityStatus;
import org.noticekit.model.Registration;
import org.noticekit.model.Text;

/** The fields of {@link Controller}. */
final class ControllerFields extends ObjectKind<Controller> {

    static final ControllerFields KIND = new ControllerFields();

    private final Field<Optional<Text>> name = optional("name", TEXT, "The name people know it by.");
    private final Field<Optional<Text>> legalName =
            optional("legalName", TEXT, "The controller's name in law, where that differs from the name people know.");
    private final Field<Optional<ControllerKind>> kind = optional(
            "kind",
            words("a kind of controller", ControllerKind.values()),
            "What kind of body the controller is; rules differ between them.");
    private final Field<Optional<PublicAuthorityStatus>> publicAuthority = optional(
            "publicAuthority",
            words("a public authority status", PublicAuthorityStatus.values()),
            "Whether the controller is a public authority (Data Protection Act 2018, section 7), where its kind does not say.");
    private final Field<Optional<Text>> department =
            optional("department", TEXT, "The part of the controller that is meant.");
    private final Field<Optional<Text>> office = optional(
            "office",
            TEXT,
            "The office held, where the controller is an office-holder, for example \"Electoral Registration Officer\" or \"Superintendent Registrar\".");
    private final Field<Optional<Prose>> description =
            optional("description", PROSE, "What the controller is and does.");
    private final Field<Optional<Prose>> identification = optional(
            "identification",
            PROSE,
            "How readers find out which body it is for them, for example \"the council for the area where you live\" or \"the fire authority for your county\".");
    private final Field<Optional<Link>> finder =
            optional("finder", LinkFields.KIND, "Where readers can look up which body it is for them.");
    private final Field<List<LegalReference>> establishedUnder =
            list("establishedUnder", LegalReferenceFields.KIND, "The law that set the controller up.");
    private final Field<Optional<Place>> establishedIn =
            optional("establishedIn", PLACE, "Where the controller is established.");
    private final Field<Optional<Jurisdiction>> jurisdiction =
            optional("jurisdiction", JURISDICTION, "The part of the country the controller serves.");
    private final Field<Optional<ContactDetails>> contact =
            optional("contact", ContactDetailsFields.KIND, "How to reach the controller (Article 13(1)(a)).");
    private final Field<List<Registration>> registrations =
            list("registrations", RegistrationFields.KIND, "The controller's numbers in public registers.");
    private final Field<Optional<Link>> privacyNotice = optional(
            "privacyNotice",
            LinkFields.KIND,
            "The controller's own privacy notice, where it has another than this one.");
    private final Field<Optional<ControllerGroup>> group =
            optional("group", ControllerGroupFields.KIND, "The bodies for which the controller speaks as well.");
    private final Field<Optional<Prose>> dataProtectionOfficerNotNeeded = optional(
            "dataProtectionOfficerNotNeeded",
            PROSE,
            "That the controller has no data protection officer, and why it needs none.");
    private final Field<Optional<ControllerSuccessor>> successor =
            optional("successor", ControllerSuccessorFields.KIND, "Who takes over from the controller.");

    private ControllerFields() {
        super(
                "controller",
                "a controller",
                "Who decides why and how personal data is used (UK GDPR Article 4(7)): a body, an office-holder, or whoever it is for the reader's area.");
    }

    @Override
    Controller make(Values in) {
        return Controller.builder()
                .name(in.get(name))
                .legalName(in.get(legalName))
                .kind(in.get(kind))
                .publicAuthority(in.get(publicAuthority))
                .department(in.get(department))
                .office(in.get(office))
                .description(in.get(description))
                .identification(in.get(identification))
                .finder(in.get(finder))
                .addAllEstablishedUnder(in.get(establishedUnder))
                .establishedIn(in.get(establishedIn))
                .jurisdiction(in.get(jurisdiction))
                .contact(in.get(contact))
                .addAllRegistrations(in.get(registrations))
                .privacyNotice(in.get(privacyNotice))
                .group(in.get(group))
                .dataProtectionOfficerNotNeeded(in.get(dataProtectionOfficerNotNeeded))
                .successor(in.get(successor))
                .build();
    }

    @Override
    void writeFields(Controller it, Output out) {
        name.write(it.name(), out);
        legalName.write(it.legalName(), out);
        kind.write(it.kind(), out);
        publicAuthority.write(it.publicAuthority(), out);
        department.write(it.department(), out);
        office.write(it.office(), out);
        description.write(it.description(), out);
        identification.write(it.identification(), out);
        finder.write(it.finder(), out);
        establishedUnder.write(it.establishedUnder(), out);
        establishedIn.write(it.establishedIn(), out);
        jurisdiction.write(it.jurisdiction(), out);
        contact.write(it.contact(), out);
        registrations.write(it.registrations(), out);
        privacyNotice.write(it.privacyNotice(), out);
        group.write(it.group(), out);
        dataProtectionOfficerNotNeeded.write(it.dataProtectionOfficerNotNeeded(), out);
        successor.write(it.successor(), out);
    }
}
