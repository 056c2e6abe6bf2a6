package org.noticekit.render.text;

import org.noticekit.render.writing.Columns;

/**
 * Lines of text, wrapped and indented. It is given words, never line breaks, so no line has a space at its end, and
 * between two blocks are as many blank lines as were asked for.
 */
final class TextLines {
    /** A space at which no line breaks. No text has this character: {@link TextInlines} replaces controls. */
    static final char GLUE = '\0';

    private static final int TYPICAL_LENGTH = 16_384;

    private final StringBuilder out = new StringBuilder(TYPICAL_LENGTH);
    private final int width;
    private int indent;
    private int blanksDue;
    private String lead = "";

    TextLines(int width) {
        this.width = width;
    }

    /** Moves the lines that follow to the right, or back to the left if {@code columns} is negative. */
    void indent(int columns) {
        indent += columns;
    }

    /** Puts {@code text} and a space into the indent of the next line, at its right end, after what is there already. */
    void mark(String text) {
        lead += " ".repeat(Math.max(0, indent - Columns.of(lead) - Columns.of(text) - 1)) + text + " ";
    }

    /** Takes back marks that no line came after. */
    void unmark() {
        lead = "";
    }

    /** Leaves at least this many blank lines before the next line; none before the first. */
    void blank(int lines) {
        blanksDue = out.isEmpty() ? 0 : Math.max(blanksDue, lines);
    }

    /** Writes words, parted by spaces, as lines that fit; all after the first stand {@code hanging} columns further in. */
    void wrapped(String words, int hanging) {
        StringBuilder line = new StringBuilder(width);
        int columns = 0;
        int inset = 0;
        for (int start = 0; start < words.length(); ) {
            String word = wordAt(words, start);
            int wordColumns = Columns.of(word);
            start += word.length() + 1;
            if (!line.isEmpty() && columns + 1 + wordColumns > room(inset)) {
                flush(line, inset);
                inset = hanging;
                columns = 0;
            }
            if (!line.isEmpty()) {
                line.append(' ');
                columns++;
            }
            int broken = 0;
            if (columns == 0 && wordColumns > room(inset) && isBreakable(word)) {
                while (wordColumns > room(inset)) {
                    int cut = fitting(word, broken, room(inset));
                    wordColumns -= Columns.of(word.substring(broken, cut));
                    flush(line.append(word, broken, cut), inset);
                    inset = hanging;
                    broken = cut;
                }
            }
            line.append(word, broken, word.length());
            columns += wordColumns;
        }
        flush(line, inset);
    }

    private static String wordAt(String words, int start) {
        int end = words.indexOf(' ', start);
        return words.substring(start, end < 0 ? words.length() : end);
    }

    /** Writes one line, however wide it is. */
    void line(String text) {
        flush(new StringBuilder(text), 0);
    }

    /** Writes a line of {@code columns} times {@code character}, right under the last one. */
    void underline(char character, int columns) {
        out.append(" ".repeat(indent))
                .append(String.valueOf(character).repeat(columns))
                .append('\n');
    }

    /** The columns between the indent and the right margin; some always, however deep the indent. */
    int room() {
        return room(0);
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private int room(int inset) {
        return Math.max(width / 4, width - indent - inset);
    }

    private void flush(StringBuilder line, int inset) {
        if (line.isEmpty()) {
            return;
        }
        out.append("\n".repeat(blanksDue));
        blanksDue = 0;
        out.append(lead).append(" ".repeat(Math.max(0, indent + inset - Columns.of(lead))));
        lead = "";
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            out.append(c == GLUE ? ' ' : c);
        }
        out.append('\n');
        line.setLength(0);
    }

    /** An address that is broken leads nowhere; any other word may be broken if it fits on no line. */
    private static boolean isBreakable(String word) {
        return !word.contains("://") && word.indexOf('@') < 0;
    }

    /** Where the chars from {@code start} end that fit into {@code room} columns: one character at least, as it is shown. */
    private static int fitting(String word, int start, int room) {
        int columns = 0;
        int end = start;
        while (end < word.length()) {
            int next = Columns.end(word, end);
            columns += Columns.of(word, end, next);
            if (columns > room && end > start) {
                return end;
            }
            end = next;
        }
        return end;
    }
}
