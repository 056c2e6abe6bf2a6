package org.noticekit.render.markdown;

import java.util.ArrayList;
import java.util.List;
import org.noticekit.render.document.Block;
import org.noticekit.render.document.DataFlow;
import org.noticekit.render.document.Inline;

/**
 * Writes blocks as Markdown. CommonMark has neither key facts nor tables, so both become lists: a fact is an item that
 * starts with its term in bold, a row of a table an item in which each cell starts with the header of its column.
 */
final class MarkdownBlocks implements Block.Visitor<MarkdownLines> {
    private static final String LINE_BREAK = "\\";
    private static final Inline SPACE = new Inline.Text(" ");
    private static final Inline COLON = new Inline.Text(":");

    private final MarkdownLines lines;

    /** The marker of the list that was written last, if nothing came after it; a list next to it has another. */
    private String neighbour = "";

    /** What an item says, after its term if it has one. */
    private record Item(List<Inline> term, List<Block> content) {
        boolean startsWithParagraph() {
            return !content.isEmpty() && content.get(0) instanceof Block.Paragraph;
        }

        List<Block> afterFirstLine() {
            return startsWithParagraph() ? content.subList(1, content.size()) : content;
        }

        /** Whether no blank line is needed in it: a line at most, and a list of lines at most. */
        boolean isTight() {
            List<Block> rest = afterFirstLine();
            return rest.isEmpty() || (rest.size() == 1 && isListOfLines(rest.get(0)));
        }
    }

    MarkdownBlocks(MarkdownLines lines) {
        this.lines = lines;
    }

    /** Writes blocks with a blank line between any two. */
    MarkdownLines write(List<Block> blocks) {
        for (Block block : blocks) {
            lines.blank();
            block.accept(this);
        }
        return lines;
    }

    /** Says that something else than a block was written. */
    void apart() {
        neighbour = "";
    }

    @Override
    public MarkdownLines paragraph(Block.Paragraph paragraph) {
        return lines(List.of(paragraph.content()));
    }

    @Override
    public MarkdownLines dataFlow(DataFlow flow) {
        return table(flow.table());
    }

    @Override
    public MarkdownLines address(Block.Address address) {
        return lines(address.lines());
    }

    /** Lines that are one paragraph, with a break after each but the last. */
    private MarkdownLines lines(List<List<Inline>> content) {
        List<String> written = content.stream()
                .map(MarkdownLine::paragraph)
                .filter(it -> !it.isEmpty())
                .toList();
        for (int i = 0; i < written.size(); i++) {
            line(written.get(i) + (i < written.size() - 1 ? LINE_BREAK : ""));
        }
        return lines;
    }

    private void line(String text) {
        lines.line(text);
        neighbour = "";
    }

    @Override
    public MarkdownLines bulletList(Block.BulletList list) {
        return bullets(list.items().stream().map(it -> new Item(List.of(), it)).toList());
    }

    @Override
    public MarkdownLines keyFacts(Block.KeyFacts keyFacts) {
        return bullets(keyFacts.facts().stream()
                .map(it -> new Item(it.term(), it.description()))
                .toList());
    }

    private MarkdownLines bullets(List<Item> items) {
        String marker = neighbour.equals("-") ? "*" : "-";
        boolean tight = items.stream().allMatch(Item::isTight);
        for (Item item : items) {
            item(marker, item, tight);
            neighbour = marker;
        }
        return lines;
    }

    /** A number that does not follow on the last one starts a list of its own, for Markdown counts by itself. */
    @Override
    public MarkdownLines numberedList(Block.NumberedList list) {
        List<Item> items = list.items().stream()
                .map(it -> new Item(List.of(), it.content()))
                .toList();
        boolean tight = items.stream().allMatch(Item::isTight);
        String sign = neighbour.equals(".") ? ")" : ".";
        for (int i = 0; i < items.size(); i++) {
            int number = list.items().get(i).number();
            if (i > 0 && number != list.items().get(i - 1).number() + 1) {
                sign = sign.equals(".") ? ")" : ".";
                lines.blank();
            }
            item(number + sign, items.get(i), tight);
            neighbour = sign;
        }
        return lines;
    }

    private void item(String marker, Item item, boolean tight) {
        lines.open(marker);
        neighbour = marker;
        content(item, tight);
        lines.close(marker);
        if (!tight) {
            lines.blank();
        }
    }

    private void content(Item item, boolean tight) {
        if (!item.term().isEmpty()) {
            line(firstLine(item));
        }
        List<Block> rest = item.term().isEmpty() ? item.content() : item.afterFirstLine();
        if (tight) {
            rest.forEach(block -> block.accept(this));
        } else {
            write(rest);
        }
    }

    private static String firstLine(Item item) {
        List<Inline> term = new ArrayList<>(item.term());
        term.add(COLON);
        List<Inline> first = new ArrayList<>(List.of(new Inline.Strong(term)));
        if (item.startsWithParagraph()) {
            first.add(SPACE);
            first.addAll(((Block.Paragraph) item.content().get(0)).content());
        }
        return MarkdownLine.paragraph(first);
    }

    @Override
    public MarkdownLines table(Block.Table table) {
        lines(List.of(table.caption()));
        lines.blank();
        return bullets(table.rows().stream()
                .filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty()))
                .map(row -> row(table.header(), row))
                .toList());
    }

    /** The first cell that says something, with the others as a list of facts below it. */
    private static Item row(List<List<Inline>> header, List<List<Block>> row) {
        List<Block.Fact> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (!row.get(i).isEmpty()) {
                cells.add(new Block.Fact(header.get(i), row.get(i)));
            }
        }
        List<Block> content = new ArrayList<>(cells.get(0).description());
        if (cells.size() > 1) {
            content.add(new Block.KeyFacts(cells.subList(1, cells.size())));
        }
        return new Item(cells.get(0).term(), content);
    }

    private static boolean isListOfLines(Block block) {
        if (block instanceof Block.KeyFacts facts) {
            return facts.facts().stream().allMatch(it -> isLine(it.description()));
        }
        return block instanceof Block.BulletList list && list.items().stream().allMatch(MarkdownBlocks::isLine);
    }

    private static boolean isLine(List<Block> blocks) {
        return blocks.size() == 1
                && blocks.get(0) instanceof Block.Paragraph only
                && !MarkdownLine.paragraph(only.content()).isEmpty();
    }
}
