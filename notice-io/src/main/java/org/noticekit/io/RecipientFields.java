package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PLACE;
import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.NoticeScalars.TEXT;
import static org.noticekit.io.WordKind.words;

import java.util.List;
import java.util.Optional;
import org.noticekit.model.DataLocation;
import org.noticekit.model.LegalReference;
import org.noticekit.model.Link;
import org.noticekit.model.Place;
import org.noticekit.model.Prose;
import org.noticekit.model.Recipient;
import org.noticekit.model.RecipientRole;
import org.noticekit.model.Text;

/** The fields of {@link Recipient}. */
final class RecipientFields extends ObjectKind<Recipient> {

    static final RecipientFields KIND = new RecipientFields();

    private final Field<Optional<Text>> name = optional("name", TEXT, "The recipient's name.");
    private final Field<Optional<Text>> category =
            optional("category", TEXT, "The category of recipients, where no single one is named.");
    private final Field<Optional<RecipientRole>> role =
            optional("role", words("a role of a recipient", RecipientRole.values()), "What the recipient is in law.");
    private final Field<Optional<Prose>> purpose = optional("purpose", PROSE, "What the recipient gets the data for.");
    private final Field<Optional<Prose>> circumstances =
            optional("circumstances", PROSE, "When the recipient gets data.");
    private final Field<List<Text>> data = list("data", TEXT, "What data the recipient gets.");
    private final Field<List<LegalReference>> laws =
            list("laws", LegalReferenceFields.KIND, "The law that requires or allows the recipient to get data.");
    private final Field<Optional<Place>> establishedIn =
            optional("establishedIn", PLACE, "Where the recipient is established.");
    private final Field<List<DataLocation>> locations =
            list("locations", DataLocationFields.KIND, "Where the recipient holds or reaches the data.");
    private final Field<Optional<Link>> privacyNotice =
            optional("privacyNotice", LinkFields.KIND, "The recipient's own privacy notice.");

    private RecipientFields() {
        super(
                "recipient",
                "a recipient",
                "Somebody else to whom data is disclosed (UK GDPR Article 4(9)): named, or a category.");
    }

    @Override
    Recipient make(Values in) {
        return Recipient.builder()
                .name(in.get(name))
                .category(in.get(category))
                .role(in.get(role))
                .purpose(in.get(purpose))
                .circumstances(in.get(circumstances))
                .addAllData(in.get(data))
                .addAllLaws(in.get(laws))
                .establishedIn(in.get(establishedIn))
                .addAllLocations(in.get(locations))
                .privacyNotice(in.get(privacyNotice))
                .build();
    }

    @Override
    void writeFields(Recipient it, Output out) {
        name.write(it.name(), out);
        category.write(it.category(), out);
        role.write(it.role(), out);
        purpose.write(it.purpose(), out);
        circumstances.write(it.circumstances(), out);
        data.write(it.data(), out);
        laws.write(it.laws(), out);
        establishedIn.write(it.establishedIn(), out);
        locations.write(it.locations(), out);
        privacyNotice.write(it.privacyNotice(), out);
    }
}
