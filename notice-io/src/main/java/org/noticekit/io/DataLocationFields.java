package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PLACE;
import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.NoticeScalars.TEXT;
import static org.noticekit.io.WordKind.words;

import java.util.Optional;
import java.util.Set;
import org.noticekit.model.DataLocation;
import org.noticekit.model.LocationExtent;
import org.noticekit.model.LocationUse;
import org.noticekit.model.Place;
import org.noticekit.model.Prose;
import org.noticekit.model.Text;
import org.noticekit.model.TransferSafeguard;

/** The fields of {@link DataLocation}. */
final class DataLocationFields extends ObjectKind<DataLocation> {

    static final DataLocationFields KIND = new DataLocationFields();

    private final Field<Optional<Place>> place =
            optional("place", PLACE, "The country or area; left out where the notice does not name it.");
    private final Field<Optional<Text>> detail = optional(
            "detail",
            TEXT,
            "A place within it, or words in place of a name, for example \"our data centre\" or \"outside the UK\".");
    private final Field<Set<LocationUse>> uses =
            set("uses", words("a use of a location", LocationUse.values()), "What happens to data there.");
    private final Field<Optional<LocationExtent>> extent = optional(
            "extent",
            words("an extent", LocationExtent.values()),
            "How much of the data is there; if left out, all of it.");
    private final Field<Optional<TransferSafeguard>> safeguard =
            optional("safeguard", TransferSafeguardFields.KIND, "What permits the data to be there.");
    private final Field<Optional<Prose>> note = optional("note", PROSE, "Anything else to say of the place.");

    private DataLocationFields() {
        super(
                "dataLocation",
                "a location",
                "A place where data is, what happens there and what protects it (UK GDPR Article 13(1)(f)).");
        shortForm(place);
    }

    @Override
    DataLocation make(Values in) {
        return DataLocation.builder()
                .place(in.get(place))
                .detail(in.get(detail))
                .addAllUses(in.get(uses))
                .extent(in.get(extent))
                .safeguard(in.get(safeguard))
                .note(in.get(note))
                .build();
    }

    @Override
    void writeFields(DataLocation it, Output out) {
        place.write(it.place(), out);
        detail.write(it.detail(), out);
        uses.write(it.uses(), out);
        extent.write(it.extent(), out);
        safeguard.write(it.safeguard(), out);
        note.write(it.note(), out);
    }
}
