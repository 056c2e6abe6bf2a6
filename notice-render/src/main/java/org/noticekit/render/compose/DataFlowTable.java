package org.noticekit.render.compose;

import java.util.ArrayList;
import java.util.List;
import org.noticekit.render.document.Block;
import org.noticekit.render.document.DataFlow;
import org.noticekit.render.document.Inline;
import org.noticekit.render.prose.Linking;

/** Says in words what a picture of where data goes shows: a row of a table, and a sentence, for each receiver. */
final class DataFlowTable {
    private final Words words;
    private final List<List<List<Block>>> rows = new ArrayList<>();
    private final List<List<Inline>> facts = new ArrayList<>();

    DataFlowTable(Words words) {
        this.words = words;
    }

    /** Adds a receiver, to whom data comes from some of these sources, and who has it in these places. */
    void row(DataFlow.Receiver receiver, List<DataFlow.Node> sources, List<List<Inline>> places) {
        List<List<Inline>> from = receiver.sources().stream()
                .map(it -> said(sources.get(it), words))
                .toList();
        rows.add(List.of(
                Composition.paragraph(said(receiver.node(), words)),
                new Blocks(words, Sources.UNASKED, Linking.AS_WRITTEN)
                        .labelled("flow.comes-in", listed(from))
                        .labelled("flow.is-in", listed(places))
                        .build()));
        facts.add(words.say(
                "flow.fact",
                Gap.of("receiver", receiver.node().label()),
                Gap.of("kind", receiver.node().note()),
                Gap.of("sources", words.and(from)),
                Gap.of("places", words.and(places))));
    }

    private static List<Block> listed(List<List<Inline>> things) {
        List<List<Block>> items = things.stream().map(Composition::paragraph).toList();
        return items.size() == 1 ? items.get(0) : List.of(new Block.BulletList(items));
    }

    /** A node in words: "Ireland (outside the UK)". */
    static List<Inline> said(DataFlow.Node node, Words words) {
        return node.note().isEmpty()
                ? node.label()
                : words.say("flow.noted", Gap.of("it", node.label()), Gap.of("note", node.note()));
    }

    Block.Table build() {
        return new Block.Table(
                words.say("flow.table"), List.of(words.say("flow.receiver"), words.say("flow.how")), rows);
    }

    /** A sentence for each receiver. */
    List<List<Inline>> facts() {
        return facts;
    }
}
