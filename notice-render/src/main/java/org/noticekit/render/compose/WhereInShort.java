package org.noticekit.render.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.noticekit.finding.NoticePath;
import org.noticekit.model.DataLocation;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.Processor;
import org.noticekit.model.Recipient;
import org.noticekit.model.RestrictedTransfer;
import org.noticekit.render.document.Block;
import org.noticekit.render.document.Inline;

/** Says in short where data is, or goes: each place once. */
final class WhereInShort {
    private final Composition notice;
    private final List<Uses.Use> uses;

    WhereInShort(Composition notice, List<Uses.Use> uses) {
        this.notice = notice;
        this.uses = uses;
    }

    void add(Facts facts) {
        Map<List<Inline>, NoticePath> named = new LinkedHashMap<>();
        uses.forEach(use -> locations(use.activity().locations(), use.at(), named));
        notice.notice()
                .processors()
                .forEach((key, it) -> locations(it.locations(), NoticePath.of("processors", key.value()), named));
        notice.notice()
                .recipients()
                .forEach((key, it) -> locations(it.locations(), NoticePath.of("recipients", key.value()), named));
        uses.forEach(use -> transfers(use, named));
        List<List<Block>> items = new ArrayList<>();
        named.forEach(
                (place, at) -> items.add(notice.blocks().sentence(at, place).build()));
        Blocks blocks = notice.blocks().listed(items);
        PlaceFacts places = new PlaceFacts(notice);
        Uses.none(notice, uses, ProcessingActivity::transfers, "transfers")
                .filter(at -> isAllAtHome(places))
                .ifPresent(at -> blocks.sentence(at, places.noTransfer()));
        facts.fact("summary.where", blocks);
    }

    /** Whether all that the notice says of where data is, is at home under its laws. */
    private boolean isAllAtHome(PlaceFacts places) {
        return Stream.of(
                        uses.stream().map(use -> use.activity().locations()),
                        notice.notice().processors().values().stream().map(Processor::locations),
                        notice.notice().recipients().values().stream().map(Recipient::locations))
                .flatMap(Function.identity())
                .flatMap(List::stream)
                .allMatch(places::isAtHome);
    }

    private void locations(List<DataLocation> locations, NoticePath at, Map<List<Inline>, NoticePath> named) {
        for (int i = 0; i < locations.size(); i++) {
            DataLocation location = locations.get(i);
            NoticePath where = at.child("locations").child(i);
            if (location.place().isPresent()) {
                named.putIfAbsent(
                        notice.words().place(PlaceFacts.named(location.place().get())), where.child("place"));
            } else {
                location.detail()
                        .ifPresentOrElse(
                                it -> named.putIfAbsent(notice.text(it), where.child("detail")),
                                () -> named.putIfAbsent(notice.words().say("location.unnamed"), where));
            }
        }
    }

    private void transfers(Uses.Use use, Map<List<Inline>, NoticePath> named) {
        List<RestrictedTransfer> transfers = use.activity().transfers().items();
        for (int i = 0; i < transfers.size(); i++) {
            NoticePath where = use.at().child("transfers").child(i).child("places");
            for (int j = 0; j < transfers.get(i).places().size(); j++) {
                named.putIfAbsent(
                        notice.words()
                                .place(PlaceFacts.named(
                                        transfers.get(i).places().get(j))),
                        where.child(j));
            }
        }
    }
}
