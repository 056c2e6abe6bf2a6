package org.noticekit.finding;

import java.io.Serializable;
import java.util.Comparator;
import org.noticekit.internal.CodePoints;

/**
 * Some words of a text: how much comes before them, and how long they are. Both are counted in UTF-16 units that are no
 * white space, for that alone can differ between a text in a file and the same text in a notice.
 *
 * @param before the units before the words, 0 or more
 * @param length the units of the words, 0 or more
 */
public record TextSpan(int before, int length) implements Serializable, Comparable<TextSpan> {

    private static final Comparator<TextSpan> ORDER =
            Comparator.comparingInt(TextSpan::before).thenComparingInt(TextSpan::length);

    /**
     * Checks that both are numbers of units.
     *
     * @throws IllegalArgumentException if one of them is below 0
     */
    public TextSpan {
        if (before < 0 || length < 0) {
            throw new IllegalArgumentException("A span has 0 or more units, not " + before + " and " + length);
        }
    }

    /** The words that {@code text.substring(start, end)} gives. */
    public static TextSpan of(String text, int start, int end) {
        return new TextSpan(units(text, 0, start), units(text, start, end));
    }

    /** Whether a character is white space, which is not counted. */
    public static boolean isSpace(char c) {
        return CodePoints.isWhiteSpace(c);
    }

    private static int units(String text, int start, int end) {
        int units = 0;
        for (int i = start; i < end; i++) {
            if (!isSpace(text.charAt(i))) {
                units++;
            }
        }
        return units;
    }

    /** Ordered by where they begin, then by length. */
    @Override
    public int compareTo(TextSpan other) {
        return ORDER.compare(this, other);
    }
}
