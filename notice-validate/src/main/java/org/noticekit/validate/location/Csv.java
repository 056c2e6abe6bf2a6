package org.noticekit.validate.location;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads tables of comma-separated values: a heading, then a row on each line; quotes around what holds a comma, {@code #}
 * before a remark.
 */
final class Csv {

    /** One line that is not a remark, the first of which is the heading. */
    record Row(int line, List<String> cells) {}

    private Csv() {}

    /** The heading and the rows below it, in order. */
    static List<Row> rows(String text) {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(new Row(number, cells(line, number)));
            }
        }
        return rows;
    }

    private static List<String> cells(String line, int number) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (quoted) {
            throw new IllegalArgumentException("line " + number + ": a quotation mark is not closed");
        }
        cells.add(cell.toString());
        return cells;
    }
}
