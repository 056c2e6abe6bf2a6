package org.noticekit.render.html;

import java.util.ArrayList;
import java.util.List;
import org.noticekit.render.document.Block;
import org.noticekit.render.document.DataFlow;
import org.noticekit.render.document.Inline;
import org.noticekit.render.document.NoticeDocument;
import org.noticekit.render.document.Section;

/**
 * A document said with less: headings, paragraphs, lists, links and stress, and nothing else. Key facts and tables become
 * lists in which each description and each cell has its term or column before it, as plain text has them.
 */
final class Plainer implements Block.Visitor<Block> {
    private static final List<Inline> COLON = Inline.text(": ");

    private final PlainerWords words = new PlainerWords();

    private Plainer() {}

    static NoticeDocument of(NoticeDocument document) {
        Plainer plainer = new Plainer();
        return new NoticeDocument(
                document.language(),
                plainer.words.of(document.title()),
                plainer.blocks(document.opening()),
                plainer.sections(document.sections()),
                document.inset(),
                List.of(),
                document.publication());
    }

    private List<Section> sections(List<Section> sections) {
        return sections.stream()
                .map(it ->
                        new Section(it.id(), words.of(it.heading()), blocks(it.blocks()), sections(it.subsections())))
                .toList();
    }

    /** A table is more than one block here: its caption and its rows. */
    private List<Block> blocks(List<Block> blocks) {
        List<Block> plainer = new ArrayList<>();
        for (Block block : blocks) {
            Block shown = block instanceof DataFlow flow ? flow.table() : block;
            if (shown instanceof Block.Table table) {
                plainer.add(new Block.Paragraph(strong(words.of(table.caption()))));
            }
            plainer.add(shown.accept(this));
        }
        return plainer;
    }

    @Override
    public Block paragraph(Block.Paragraph paragraph) {
        List<Inline> content = words.of(paragraph.content());
        return new Block.Paragraph(paragraph.prominent() ? strong(content) : content);
    }

    @Override
    public Block bulletList(Block.BulletList list) {
        return new Block.BulletList(list.items().stream().map(this::blocks).toList());
    }

    /** Numbers that a browser would not count by itself are written out. */
    @Override
    public Block numberedList(Block.NumberedList list) {
        boolean counted = true;
        for (int i = 0; i < list.items().size(); i++) {
            counted &= list.items().get(i).number() == i + 1;
        }
        return counted
                ? new Block.NumberedList(list.items().stream()
                        .map(it -> new Block.NumberedItem(it.number(), blocks(it.content())))
                        .toList())
                : new Block.BulletList(list.items().stream()
                        .map(it -> led(Inline.text(it.number() + ". "), it.content()))
                        .toList());
    }

    @Override
    public Block keyFacts(Block.KeyFacts keyFacts) {
        return new Block.BulletList(keyFacts.facts().stream()
                .map(it -> labelled(it.term(), it.description()))
                .toList());
    }

    @Override
    public Block table(Block.Table table) {
        return new Block.BulletList(
                table.rows().stream().map(row -> row(table.header(), row)).toList());
    }

    /** The first cell, which is the row's header, and below it a list of the others. */
    private List<Block> row(List<List<Inline>> header, List<List<Block>> cells) {
        List<List<Block>> others = new ArrayList<>();
        for (int i = 1; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                others.add(labelled(header.get(i), cells.get(i)));
            }
        }
        List<Block> row = new ArrayList<>();
        if (!cells.get(0).isEmpty()) {
            row.addAll(labelled(header.get(0), cells.get(0)));
        }
        if (!others.isEmpty()) {
            row.add(new Block.BulletList(others));
        }
        return row;
    }

    @Override
    public Block dataFlow(DataFlow flow) {
        return table(flow.table());
    }

    @Override
    public Block address(Block.Address address) {
        return new Block.BulletList(address.lines().stream()
                .map(line -> List.<Block>of(new Block.Paragraph(words.of(line))))
                .toList());
    }

    private List<Block> labelled(List<Inline> label, List<Block> content) {
        List<Inline> lead = new ArrayList<>(strong(words.of(label)));
        lead.addAll(COLON);
        return led(lead, content);
    }

    /** Blocks after words that lead to them, in the same paragraph if they start with one. */
    private List<Block> led(List<Inline> lead, List<Block> content) {
        List<Block> plainer = blocks(content);
        List<Inline> first = new ArrayList<>(lead);
        boolean joins = !plainer.isEmpty() && plainer.get(0) instanceof Block.Paragraph;
        if (joins && plainer.get(0) instanceof Block.Paragraph paragraph) {
            first.addAll(paragraph.content());
        }
        List<Block> said = new ArrayList<>();
        said.add(new Block.Paragraph(first));
        said.addAll(joins ? plainer.subList(1, plainer.size()) : plainer);
        return said;
    }

    private static List<Inline> strong(List<Inline> content) {
        return List.of(new Inline.Strong(content));
    }
}
