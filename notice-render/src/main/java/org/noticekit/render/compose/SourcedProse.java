package org.noticekit.render.compose;

import java.util.List;
import org.noticekit.render.document.Block;
import org.noticekit.render.document.DataFlow;
import org.noticekit.render.document.Inline;
import org.noticekit.render.document.Source;

/** Marks each line of a prose with the one field that it comes from. */
final class SourcedProse implements Block.Visitor<Block> {
    private final Source source;

    SourcedProse(Source source) {
        this.source = source;
    }

    List<Block> mark(List<Block> blocks) {
        return blocks.stream().map(block -> block.accept(this)).toList();
    }

    private List<Inline> line(List<Inline> said) {
        return said.isEmpty() ? said : List.of(new Inline.Sourced(said, source));
    }

    @Override
    public Block paragraph(Block.Paragraph paragraph) {
        return new Block.Paragraph(line(paragraph.content()), paragraph.prominent());
    }

    @Override
    public Block bulletList(Block.BulletList list) {
        return new Block.BulletList(list.items().stream().map(this::mark).toList());
    }

    @Override
    public Block numberedList(Block.NumberedList list) {
        return new Block.NumberedList(list.items().stream()
                .map(item -> new Block.NumberedItem(item.number(), mark(item.content())))
                .toList());
    }

    @Override
    public Block keyFacts(Block.KeyFacts keyFacts) {
        return new Block.KeyFacts(keyFacts.facts().stream()
                .map(fact -> new Block.Fact(line(fact.term()), mark(fact.description())))
                .toList());
    }

    @Override
    public Block table(Block.Table table) {
        return new Block.Table(
                line(table.caption()),
                table.header().stream().map(this::line).toList(),
                table.rows().stream()
                        .map(row -> row.stream().map(this::mark).toList())
                        .toList());
    }

    /** Nobody writes one in prose. */
    @Override
    public Block dataFlow(DataFlow flow) {
        return flow;
    }

    @Override
    public Block address(Block.Address address) {
        return new Block.Address(address.lines().stream().map(this::line).toList());
    }
}
