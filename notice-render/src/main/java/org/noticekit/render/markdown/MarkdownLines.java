package org.noticekit.render.markdown;

/** Lines of Markdown, indented as the list items want in which they stand. */
final class MarkdownLines {
    private static final int TYPICAL_LENGTH = 16_384;

    private final StringBuilder out = new StringBuilder(TYPICAL_LENGTH);
    private int indent;
    private boolean blankDue;
    private String markers = "";

    /** Starts a list item: its marker stands at the start of the next line, and what follows is indented below it. */
    void open(String marker) {
        markers += " ".repeat(indent - markers.length()) + marker + " ";
        indent += marker.length() + 1;
    }

    /** Ends a list item; one in which nothing was written is its marker alone. */
    void close(String marker) {
        if (!markers.isEmpty()) {
            line("");
        }
        indent -= marker.length() + 1;
    }

    /** Leaves a blank line before the next one; not before the first, nor between a marker and its content. */
    void blank() {
        if (markers.isEmpty()) {
            blankDue = !out.isEmpty();
        }
    }

    void line(String text) {
        if (blankDue) {
            out.append('\n');
            blankDue = false;
        }
        String start = markers.isEmpty() ? " ".repeat(indent) : markers;
        markers = "";
        out.append(text.isEmpty() ? start.stripTrailing() : start + text).append('\n');
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
