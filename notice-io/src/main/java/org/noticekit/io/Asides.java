package org.noticekit.io;

import java.util.BitSet;
import org.noticekit.io.Remark.Place;

/** Finds what the comments are about that stand after something on their lines. */
final class Asides {

    private final SourceText source;
    private final BitSet written;

    /** {@code written} are the places in keys and values, where a sign is text. */
    Asides(SourceText source, BitSet written) {
        this.source = source;
        this.written = written;
    }

    /** Whether the line is one of those between which a document stands: {@code ---} and {@code ...}. */
    boolean isMarker(String marker, int line) {
        String text = source.line(line).orElse("");
        return text.startsWith(marker)
                && (text.length() == marker.length() || Character.isWhitespace(text.charAt(marker.length())))
                && !written.get(source.startOfLine(line));
    }

    /** Whether the last sign on the line before {@code offset} is one after which an item or a key begins: a dash, a question mark. */
    boolean opens(int line, int offset) {
        int start = source.startOfLine(line);
        int last = offset - 1;
        while (last > start && isSpace(last)) {
            last--;
        }
        return last >= start
                && "-?".indexOf(source.charAt(last)) >= 0
                && !written.get(last)
                && (last == start || isSpace(last - 1));
    }

    /**
     * The comment: about the last value before it, or the largest that ends before it and begins on the same line. Where
     * nothing is on the line but the ends of groups and lists, about the outermost that ends there, wherever it begins.
     *
     * @param comment where it begins
     * @param last the last value that begins before it
     */
    Remark of(String text, int line, int comment, Node last) {
        int start = onlyEnds(line, comment) ? 0 : source.startOfLine(line);
        Node about = last;
        for (Node each = last.parent(); each != null && each.start() >= start && each.end() <= comment; ) {
            about = each;
            each = each.parent();
        }
        return about.parent() == null ? Remark.atTheEnd(text) : new Remark(text, about, Place.BESIDE, 0);
    }

    private boolean onlyEnds(int line, int comment) {
        for (int offset = source.startOfLine(line); offset < comment; offset++) {
            boolean end = "]},".indexOf(source.charAt(offset)) >= 0 && !written.get(offset);
            if (!end && !isSpace(offset)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSpace(int offset) {
        char c = source.charAt(offset);
        return c == ' ' || c == '\t';
    }
}
