package org.noticekit.editor;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * A text in which places are marked with {@code ^}.
 *
 * @param marked the text with its marks
 */
record Caret(String marked) {

    /** The text without the marks. */
    String text() {
        return marked.replace("^", "");
    }

    /** The place of the first mark. */
    Position position() {
        return position(marked.indexOf('^'));
    }

    /** What lies between the first mark and the last. */
    Range range() {
        return new Range(position(), position(marked.lastIndexOf('^')));
    }

    /** Lines and columns are counted from 0. */
    private Position position(int index) {
        String before = marked.substring(0, index).replace("^", "");
        int line = (int) before.lines().count() - (before.endsWith("\n") || before.isEmpty() ? 0 : 1);
        return new Position(line, before.length() - (before.lastIndexOf('\n') + 1));
    }
}
