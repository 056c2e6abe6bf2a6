package org.noticekit.render.text;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.noticekit.render.document.Block;
import org.noticekit.render.writing.Columns;

/** A table as columns, if each of its cells is a paragraph or empty and all but those of the last column are short. */
final class TextTable {
    private static final int GAP = 2;
    private static final int NARROWEST_LAST = 24;

    private final List<List<String>> rows;
    private final int[] widths;

    private TextTable(List<List<String>> rows, int columns) {
        this.rows = rows;
        this.widths = IntStream.range(0, columns).map(this::widest).toArray();
    }

    private int widest(int column) {
        return rows.stream().mapToInt(row -> Columns.of(row.get(column))).max().orElse(0);
    }

    /** The table; one that cannot be columns whatever the width has no rows. */
    static TextTable of(Block.Table table, TextInlines inlines) {
        int columns = table.header().size();
        boolean simple = columns > 1
                && table.rows().stream()
                        .allMatch(row -> !row.get(0).isEmpty() && row.stream().allMatch(TextTable::isSimple));
        if (!simple) {
            return new TextTable(List.of(), columns);
        }
        Stream<List<String>> header =
                Stream.of(table.header().stream().map(inlines::words).toList());
        Stream<List<String>> body = table.rows().stream()
                .map(row -> row.stream().map(cell -> words(cell, inlines)).toList());
        return new TextTable(Stream.concat(header, body).toList(), columns);
    }

    private static boolean isSimple(List<Block> cell) {
        return cell.isEmpty() || (cell.size() == 1 && cell.get(0) instanceof Block.Paragraph);
    }

    private static String words(List<Block> cell, TextInlines inlines) {
        return cell.isEmpty() ? "" : inlines.words(((Block.Paragraph) cell.get(0)).content());
    }

    /** Whether it can be columns within this width. */
    boolean fits(int room) {
        return !rows.isEmpty() && inset() + Math.min(widths[widths.length - 1], NARROWEST_LAST) <= room;
    }

    /** The columns before the last one. */
    private int inset() {
        return IntStream.of(widths)
                .limit(widths.length - 1L)
                .map(it -> it + GAP)
                .sum();
    }

    void write(TextLines lines) {
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), lines);
            if (i == 0) {
                rule(lines);
            }
        }
    }

    /** The last cell hangs below itself, so that nothing comes between its lines. */
    private void row(List<String> cells, TextLines lines) {
        int last = widths.length - 1;
        StringBuilder start = new StringBuilder();
        for (int i = 0; i < last; i++) {
            start.append(cells.get(i)).append(" ".repeat(widths[i] - Columns.of(cells.get(i)) + GAP));
        }
        if (cells.get(last).isEmpty()) {
            lines.line(start.toString().stripTrailing());
            return;
        }
        lines.indent(inset());
        lines.mark(start.substring(0, start.length() - 1));
        lines.wrapped(cells.get(last), 0);
        lines.indent(-inset());
    }

    private void rule(TextLines lines) {
        StringBuilder rule = new StringBuilder();
        for (int i = 0; i < widths.length - 1; i++) {
            rule.append("-".repeat(widths[i])).append(" ".repeat(GAP));
        }
        int last = Math.min(widths[widths.length - 1], lines.room() - inset());
        lines.line(rule.append("-".repeat(last)).toString());
    }
}
