package org.noticekit.render;

import java.util.List;
import java.util.stream.Stream;
import org.noticekit.render.document.Block;
import org.noticekit.render.document.DataFlow;
import org.noticekit.render.document.Inline;
import org.noticekit.render.document.NoticeDocument;
import org.noticekit.render.document.Section;

/** Takes the sources out of a document. */
final class Unsourced implements Block.Visitor<Block>, Inline.Visitor<Stream<Inline>> {
    private Unsourced() {}

    static NoticeDocument of(NoticeDocument document) {
        Unsourced without = new Unsourced();
        return new NoticeDocument(
                document.language(),
                without.line(document.title()),
                without.blocks(document.opening()),
                without.sections(document.sections()),
                document.inset(),
                document.contentsLabel(),
                document.publication());
    }

    private List<Section> sections(List<Section> sections) {
        return sections.stream()
                .map(it -> new Section(it.id(), line(it.heading()), blocks(it.blocks()), sections(it.subsections())))
                .toList();
    }

    private List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(it -> it.accept(this)).toList();
    }

    private List<Inline> line(List<Inline> line) {
        return line.stream().flatMap(it -> it.accept(this)).toList();
    }

    @Override
    public Block paragraph(Block.Paragraph paragraph) {
        return new Block.Paragraph(line(paragraph.content()), paragraph.prominent());
    }

    @Override
    public Block bulletList(Block.BulletList list) {
        return new Block.BulletList(list.items().stream().map(this::blocks).toList());
    }

    @Override
    public Block numberedList(Block.NumberedList list) {
        return new Block.NumberedList(list.items().stream()
                .map(it -> new Block.NumberedItem(it.number(), blocks(it.content())))
                .toList());
    }

    @Override
    public Block keyFacts(Block.KeyFacts keyFacts) {
        return new Block.KeyFacts(keyFacts.facts().stream()
                .map(it -> new Block.Fact(line(it.term()), blocks(it.description())))
                .toList());
    }

    @Override
    public Block table(Block.Table table) {
        return new Block.Table(
                line(table.caption()),
                table.header().stream().map(this::line).toList(),
                table.rows().stream()
                        .map(row -> row.stream().map(this::blocks).toList())
                        .toList());
    }

    @Override
    public Block dataFlow(DataFlow flow) {
        return new DataFlow(
                flow.language(),
                line(flow.title()),
                line(flow.description()),
                flow.facts().stream().map(this::line).toList(),
                flow.columns().stream().map(this::line).toList(),
                flow.sources().stream().map(this::node).toList(),
                flow.receivers().stream()
                        .map(it -> new DataFlow.Receiver(node(it.node()), it.sources(), it.places()))
                        .toList(),
                flow.places().stream().map(this::node).toList(),
                (Block.Table) table(flow.table()));
    }

    private DataFlow.Node node(DataFlow.Node node) {
        return new DataFlow.Node(node.shape(), line(node.label()), line(node.note()));
    }

    @Override
    public Block address(Block.Address address) {
        return new Block.Address(address.lines().stream().map(this::line).toList());
    }

    @Override
    public Stream<Inline> text(Inline.Text text) {
        return Stream.of(text);
    }

    @Override
    public Stream<Inline> emphasis(Inline.Emphasis emphasis) {
        return Stream.of(new Inline.Emphasis(line(emphasis.content())));
    }

    @Override
    public Stream<Inline> strong(Inline.Strong strong) {
        return Stream.of(new Inline.Strong(line(strong.content())));
    }

    @Override
    public Stream<Inline> link(Inline.Link link) {
        return Stream.of(new Inline.Link(line(link.content()), link.target(), link.privacyPolicy()));
    }

    @Override
    public Stream<Inline> reference(Inline.Reference reference) {
        return Stream.of(new Inline.Reference(line(reference.content()), reference.section(), reference.published()));
    }

    @Override
    public Stream<Inline> time(Inline.Time time) {
        return Stream.of(time);
    }

    @Override
    public Stream<Inline> passage(Inline.Passage passage) {
        return Stream.of(new Inline.Passage(line(passage.content()), passage.language()));
    }

    @Override
    public Stream<Inline> sourced(Inline.Sourced sourced) {
        return sourced.content().stream().flatMap(it -> it.accept(this));
    }
}
