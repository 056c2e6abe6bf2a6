package org.noticekit.io;

import static org.noticekit.io.NoticeKeys.PROCESSOR_KEY;
import static org.noticekit.io.NoticeScalars.PLACE;
import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.NoticeScalars.TEXT;
import static org.noticekit.io.NoticeScalars.YES_OR_NO;
import static org.noticekit.io.WordKind.words;

import java.util.List;
import java.util.Optional;
import org.noticekit.model.DataLocation;
import org.noticekit.model.Identifier;
import org.noticekit.model.Link;
import org.noticekit.model.Place;
import org.noticekit.model.Processor;
import org.noticekit.model.ProcessorRole;
import org.noticekit.model.Prose;
import org.noticekit.model.Security;
import org.noticekit.model.Text;

/** The fields of {@link Processor}. */
final class ProcessorFields extends ObjectKind<Processor> {

    static final ProcessorFields KIND = new ProcessorFields();

    private final Field<Optional<Text>> name =
            optional("name", TEXT, "The supplier's name; notices do not always give it.");
    private final Field<Optional<Text>> provides =
            optional("provides", TEXT, "What the supplier provides, for example \"online forms\" or \"live chat\".");
    private final Field<Optional<ProcessorRole>> role = optional(
            "role",
            words("a role of a processor", ProcessorRole.values()),
            "What the supplier is in law; if left out, a processor.");
    private final Field<Optional<Identifier>> subProcessorOf = optional(
            "subProcessorOf",
            PROCESSOR_KEY,
            "The processor that the supplier works for, by its key under \"processors\".");
    private final Field<Optional<Prose>> description =
            optional("description", PROSE, "What the supplier does with the data.");
    private final Field<Optional<Place>> establishedIn =
            optional("establishedIn", PLACE, "Where the supplier is established.");
    private final Field<List<DataLocation>> locations =
            list("locations", DataLocationFields.KIND, "Where the supplier holds or reaches the data.");
    private final Field<Optional<Boolean>> contractInPlace =
            optional("contractInPlace", YES_OR_NO, "Whether the contract that Article 28(3) wants is in place.");
    private final Field<Optional<Security>> security =
            optional("security", SecurityFields.KIND, "How the supplier keeps the data safe.");
    private final Field<Optional<Link>> privacyNotice =
            optional("privacyNotice", LinkFields.KIND, "The supplier's own privacy notice.");

    private ProcessorFields() {
        super(
                "processor",
                "a processor",
                "A supplier that uses data on the controller's behalf (UK GDPR Articles 4(8) and 28).");
    }

    @Override
    Processor make(Values in) {
        return Processor.builder()
                .name(in.get(name))
                .provides(in.get(provides))
                .role(in.get(role))
                .subProcessorOf(in.get(subProcessorOf))
                .description(in.get(description))
                .establishedIn(in.get(establishedIn))
                .addAllLocations(in.get(locations))
                .contractInPlace(in.get(contractInPlace))
                .security(in.get(security))
                .privacyNotice(in.get(privacyNotice))
                .build();
    }

    @Override
    void writeFields(Processor it, Output out) {
        name.write(it.name(), out);
        provides.write(it.provides(), out);
        role.write(it.role(), out);
        subProcessorOf.write(it.subProcessorOf(), out);
        description.write(it.description(), out);
        establishedIn.write(it.establishedIn(), out);
        locations.write(it.locations(), out);
        contractInPlace.write(it.contractInPlace(), out);
        security.write(it.security(), out);
        privacyNotice.write(it.privacyNotice(), out);
    }
}
