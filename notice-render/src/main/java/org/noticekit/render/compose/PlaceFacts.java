package org.noticekit.render.compose;

import java.util.List;
import java.util.Optional;
import org.noticekit.finding.NoticePath;
import org.noticekit.model.DataLocation;
import org.noticekit.model.LocationExtent;
import org.noticekit.model.Place;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.RestrictedTransfer;
import org.noticekit.model.Stated;
import org.noticekit.model.TransferSafeguard;
import org.noticekit.render.document.Block;
import org.noticekit.render.document.Inline;

/** Says where data is and goes, and what protects it there (UK GDPR Article 13(1)(f)). */
final class PlaceFacts {
    private final Composition notice;

    /** The place under the name we give it: the United Kingdom has two codes. */
    static Place named(Place place) {
        return place.isUnitedKingdom() ? Place.UK : place;
    }

    PlaceFacts(Composition notice) {
        this.notice = notice;
    }

    void add(ProcessingActivity activity, NoticePath at, Facts facts) {
        facts.fact("activity.locations", locations(activity.locations(), at.child("locations")))
                .fact("activity.transfers", transfers(activity.transfers(), at.child("transfers")));
    }

    Blocks locations(List<DataLocation> locations, NoticePath at) {
        return notice.blocks().listed(at, locations, this::location);
    }

    private List<Block> location(DataLocation location, NoticePath at) {
        Words words = notice.words();
        Gap place = Gap.of("place", place(location));
        String key = location.place().isPresent() ? "location.place" : "location.words";
        Blocks blocks = notice.blocks();
        if (location.uses().isEmpty()) {
            blocks.say(only(location).map(at::child).orElse(at), key, place);
        } else {
            Gap uses = Gap.of(
                    "uses",
                    words.and(location.uses().stream().map(words::choice).toList()));
            blocks.say(at, key + "-used", place, uses);
        }
        return blocks.choice(at.child("extent"), location.extent())
                .part(at.child("safeguard"), location.safeguard(), this::safeguard)
                .prose(at.child("note"), location.note())
                .build();
    }

    /** The field that is the only one to say where it is. */
    private static Optional<String> only(DataLocation location) {
        if (location.place().isPresent() == location.detail().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(location.place().isPresent() ? "place" : "detail");
    }

    private List<Inline> place(DataLocation location) {
        Optional<List<Inline>> place = location.place().map(notice.words()::place);
        Optional<List<Inline>> detail = location.detail().map(notice::text);
        if (place.isPresent() && detail.isPresent()) {
            return notice.words().say("location.detail", Gap.of("place", place.get()), Gap.of("detail", detail.get()));
        }
        return place.or(() -> detail).orElseGet(() -> notice.words().say("location.unnamed"));
    }

    private Blocks transfers(Stated<RestrictedTransfer> transfers, NoticePath at) {
        return transfers.isNone()
                ? notice.blocks().sentence(at, noTransfer())
                : notice.blocks().listed(at, transfers.items(), this::transfer);
    }

    /**
     * Under laws with two borders, data may be on either side; what the notice says is that none crosses the border of the
     * law that protects it.
     */
    List<Inline> noTransfer() {
        Laws laws = notice.laws();
        return notice.words()
                .say(
                        laws.areBritish()
                                ? "transfer.none-uk"
                                : laws.areEuropean() ? "transfer.none-eea" : "transfer.none");
    }

    /** Whether all of the data there has crossed no border of these laws; under laws with two borders nobody can tell. */
    boolean isAtHome(DataLocation location) {
        boolean whole = location.extent().filter(it -> it != LocationExtent.ALL).isEmpty();
        Laws laws = notice.laws();
        return whole
                && location.place()
                        .filter(it ->
                                laws.areBritish() ? it.isUnitedKingdom() : laws.areEuropean() && Place.EEA.contains(it))
                        .isPresent();
    }

    private List<Block> transfer(RestrictedTransfer transfer, NoticePath at) {
        return notice.blocks()
                .about(at.child("places"), "transfer.places", transfer.places(), notice.words()::place)
                .about(at.child("recipient"), "transfer.recipient", transfer.recipient(), notice::text)
                .about(at.child("data"), "transfer.data", transfer.data(), notice::text)
                .prose(at.child("description"), transfer.description())
                .part(at.child("safeguard"), transfer.safeguard(), this::safeguard)
                .build();
    }

    private List<Block> safeguard(TransferSafeguard safeguard, NoticePath at) {
        return safeguard
                .accept(new SafeguardWords(notice, at))
                .prose(at.child("note"), safeguard.note())
                .build();
    }
}
