package org.noticekit.render.text;

import java.util.List;
import org.noticekit.render.document.Block;
import org.noticekit.render.document.DataFlow;
import org.noticekit.render.document.Inline;

/** Writes blocks as plain text. */
final class TextBlocks implements Block.Visitor<TextLines> {
    private static final int INDENT = 2;
    private static final String BULLET = "-";

    private final TextLines lines;
    private final TextInlines inlines;

    TextBlocks(TextLines lines, TextInlines inlines) {
        this.lines = lines;
        this.inlines = inlines;
    }

    /** Writes blocks with a blank line between any two. */
    TextLines write(List<Block> blocks) {
        for (Block block : blocks) {
            lines.blank(1);
            block.accept(this);
        }
        return lines;
    }

    @Override
    public TextLines paragraph(Block.Paragraph paragraph) {
        lines.wrapped(inlines.words(paragraph.content()), 0);
        return lines;
    }

    @Override
    public TextLines bulletList(Block.BulletList list) {
        boolean tight = list.items().stream().allMatch(TextBlocks::isShort);
        for (List<Block> item : list.items()) {
            item(BULLET, BULLET.length() + 1, item);
            apart(tight);
        }
        return lines;
    }

    @Override
    public TextLines numberedList(Block.NumberedList list) {
        boolean tight = list.items().stream().allMatch(item -> isShort(item.content()));
        int widest = list.items().stream()
                .mapToInt(item -> label(item).length())
                .max()
                .orElse(0);
        for (Block.NumberedItem item : list.items()) {
            item(label(item), widest + 1, item.content());
            apart(tight);
        }
        return lines;
    }

    private static String label(Block.NumberedItem item) {
        return item.number() + ".";
    }

    private void item(String marker, int indent, List<Block> content) {
        lines.indent(indent);
        lines.mark(marker);
        content(content);
        lines.unmark();
        lines.indent(-indent);
    }

    /** Leaves a blank line before whatever comes next, unless the things are short and follow each other closely. */
    private void apart(boolean tight) {
        if (!tight) {
            lines.blank(1);
        }
    }

    @Override
    public TextLines keyFacts(Block.KeyFacts keyFacts) {
        boolean tight = keyFacts.facts().stream().allMatch(fact -> isShort(fact.description()));
        for (Block.Fact fact : keyFacts.facts()) {
            fact(fact);
            apart(tight);
        }
        return lines;
    }

    private void fact(Block.Fact fact) {
        String term = inlines.words(fact.term()) + ":";
        if (fact.description().size() == 1 && fact.description().get(0) instanceof Block.Paragraph lone) {
            lines.wrapped(term + " " + inlines.words(lone.content()), INDENT);
            return;
        }
        lines.wrapped(term, INDENT);
        lines.indent(INDENT);
        content(fact.description());
        lines.indent(-INDENT);
    }

    /** The first block follows at once on what it belongs to. */
    private void content(List<Block> blocks) {
        if (!blocks.isEmpty()) {
            blocks.get(0).accept(this);
            write(blocks.subList(1, blocks.size()));
        }
    }

    /**
     * Columns if each row can be read aloud from left to right: only the last cell may need several lines. Otherwise
     * each row is a block in which each cell stands after the header of its column.
     */
    @Override
    public TextLines table(Block.Table table) {
        lines.wrapped(inlines.words(table.caption()), 0);
        TextTable columns = TextTable.of(table, inlines);
        if (columns.fits(lines.room())) {
            lines.blank(1);
            columns.write(lines);
            return lines;
        }
        for (List<List<Block>> row : table.rows()) {
            lines.blank(1);
            for (int i = 0; i < row.size(); i++) {
                if (!row.get(i).isEmpty()) {
                    cell(table.header().get(i), row.get(i));
                }
            }
        }
        return lines;
    }

    /** A cell of nothing but paragraphs needs no blank lines: each starts on a line of its own. */
    private void cell(List<Inline> header, List<Block> content) {
        if (!content.stream().allMatch(Block.Paragraph.class::isInstance)) {
            fact(new Block.Fact(header, content));
            return;
        }
        fact(new Block.Fact(header, content.subList(0, 1)));
        lines.indent(INDENT);
        content.subList(1, content.size()).forEach(block -> block.accept(this));
        lines.indent(-INDENT);
    }

    @Override
    public TextLines address(Block.Address address) {
        for (List<Inline> line : address.lines()) {
            lines.wrapped(inlines.words(line), INDENT);
        }
        return lines;
    }

    @Override
    public TextLines dataFlow(DataFlow flow) {
        return table(flow.table());
    }

    private static boolean loneParagraph(List<Block> blocks) {
        return blocks.size() == 1 && blocks.get(0) instanceof Block.Paragraph;
    }

    /** Whether blocks are so short that the next item can follow without a blank line. */
    private static boolean isShort(List<Block> blocks) {
        return blocks.isEmpty() || loneParagraph(blocks);
    }
}
