package org.noticekit.render.compose;

import java.util.List;
import java.util.Optional;
import org.noticekit.model.DataLocation;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.RestrictedTransfer;
import org.noticekit.model.Stated;
import org.noticekit.model.TransferSafeguard;
import org.noticekit.render.document.Block;
import org.noticekit.render.document.Inline;

/** Says where data is and goes, and what protects it there (UK GDPR Article 13(1)(f)). */
final class PlaceFacts {
    private final Composition notice;
    private final SafeguardWords safeguards;

    PlaceFacts(Composition notice) {
        this.notice = notice;
        this.safeguards = new SafeguardWords(notice);
    }

    void add(ProcessingActivity activity, Facts facts) {
        facts.fact("activity.locations", locations(activity.locations()))
                .fact("activity.transfers", transfers(activity.transfers()));
    }

    Blocks locations(List<DataLocation> locations) {
        return notice.blocks().listed(locations, this::location);
    }

    private List<Block> location(DataLocation location) {
        Words words = notice.words();
        Gap place = Gap.of("place", place(location));
        String key = location.place().isPresent() ? "location.place" : "location.words";
        Blocks blocks = notice.blocks();
        if (location.uses().isEmpty()) {
            blocks.say(key, place);
        } else {
            Gap uses = Gap.of(
                    "uses",
                    words.and(location.uses().stream().map(words::choice).toList()));
            blocks.say(key + "-used", place, uses);
        }
        return blocks.choice(location.extent())
                .add(safeguard(location.safeguard()))
                .prose(location.note())
                .build();
    }

    private List<Inline> place(DataLocation location) {
        Optional<List<Inline>> place = location.place().map(notice.words()::place);
        Optional<List<Inline>> detail = location.detail().map(notice::text);
        if (place.isPresent() && detail.isPresent()) {
            return notice.words().say("location.detail", Gap.of("place", place.get()), Gap.of("detail", detail.get()));
        }
        return place.or(() -> detail).orElseGet(() -> notice.words().say("location.unnamed"));
    }

    private Blocks transfers(Stated<RestrictedTransfer> transfers) {
        return transfers.isNone()
                ? notice.blocks().sentence(noTransfer())
                : notice.blocks().listed(transfers.items(), this::transfer);
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

    private List<Block> transfer(RestrictedTransfer transfer) {
        return notice.blocks()
                .about("transfer.places", transfer.places(), notice.words()::place)
                .about("transfer.recipient", transfer.recipient(), notice::text)
                .about("transfer.data", transfer.data(), notice::text)
                .prose(transfer.description())
                .add(safeguard(transfer.safeguard()))
                .build();
    }

    private List<Block> safeguard(Optional<TransferSafeguard> safeguard) {
        return safeguard
                .map(it -> it.accept(safeguards).prose(it.note()).build())
                .orElse(List.of());
    }
}
