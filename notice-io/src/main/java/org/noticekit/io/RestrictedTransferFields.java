package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PLACE;
import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.NoticeScalars.TEXT;

import java.util.List;
import java.util.Optional;
import org.noticekit.model.Place;
import org.noticekit.model.Prose;
import org.noticekit.model.RestrictedTransfer;
import org.noticekit.model.Text;
import org.noticekit.model.TransferSafeguard;

/** The fields of {@link RestrictedTransfer}. */
final class RestrictedTransferFields extends ObjectKind<RestrictedTransfer> {

    static final RestrictedTransferFields KIND = new RestrictedTransferFields();

    private final Field<List<Place>> places = list("places", PLACE, "The countries or areas the data goes to.");
    private final Field<Optional<Text>> recipient = optional("recipient", TEXT, "Who gets the data there.");
    private final Field<List<Text>> data = list("data", TEXT, "What data is transferred.");
    private final Field<Optional<Prose>> description =
            optional("description", PROSE, "When and why data is transferred, in words.");
    private final Field<Optional<TransferSafeguard>> safeguard =
            optional("safeguard", TransferSafeguardFields.KIND, "What permits the transfer.");

    private RestrictedTransferFields() {
        super(
                "restrictedTransfer",
                "a transfer",
                "Data that goes to another country or an international organisation (UK GDPR Article 44A; EU GDPR Article 44).");
    }

    @Override
    RestrictedTransfer make(Values in) {
        return RestrictedTransfer.builder()
                .addAllPlaces(in.get(places))
                .recipient(in.get(recipient))
                .addAllData(in.get(data))
                .description(in.get(description))
                .safeguard(in.get(safeguard))
                .build();
    }

    @Override
    void writeFields(RestrictedTransfer it, Output out) {
        places.write(it.places(), out);
        recipient.write(it.recipient(), out);
        data.write(it.data(), out);
        description.write(it.description(), out);
        safeguard.write(it.safeguard(), out);
    }
}
