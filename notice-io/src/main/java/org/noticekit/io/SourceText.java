package org.noticekit.io;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.noticekit.finding.SourceLocation;

/**
 * The text of a file and where its lines are. Offsets count Unicode code points from 0. Immutable; what is only needed
 * for telling places is worked out when first asked for.
 */
final class SourceText {

    private final String file;
    private final String text;
    private final boolean beyondBasicPlane;

    // Benign races: whoever comes second computes the same, and all fields behind these are final.
    private volatile @Nullable Lines lines;
    private volatile @Nullable Units units;

    SourceText(String file, String text) {
        this.file = file;
        this.text = text;
        this.beyondBasicPlane = text.codePointCount(0, text.length()) != text.length();
    }

    String file() {
        return file;
    }

    String text() {
        return text;
    }

    /** The character at {@code offset}; 0 after the end. */
    char charAt(int offset) {
        int index = charIndex(offset);
        return index < text.length() ? text.charAt(index) : 0;
    }

    /** The offset of the UTF-16 unit at {@code charIndex}. */
    int offset(int charIndex) {
        return beyondBasicPlane ? units().offsets[Math.min(charIndex, text.length())] : charIndex;
    }

    /** The index of the UTF-16 unit with which the code point at {@code offset} begins. */
    int charIndex(int offset) {
        return beyondBasicPlane ? units().indexes[Math.min(offset, units().indexes.length - 1)] : offset;
    }

    /** The stretch from {@code start} to {@code end}, without white space at its end. */
    SourceLocation location(int start, int end) {
        int last = end;
        while (last > start && isSpace(charAt(last - 1))) {
            last--;
        }
        Lines at = lineIndex();
        int line = at.lineOf(start);
        int endLine = at.lineOf(last);
        return SourceLocation.builder()
                .file(file)
                .line(line)
                .column(start - at.start(line) + 1)
                .endLine(endLine)
                .endColumn(last - at.start(endLine) + 1)
                .build();
    }

    /** The offset just after the last character of the line that {@code offset} is on. */
    int endOfLine(int offset) {
        return lineIndex().end(lineIndex().lineOf(offset));
    }

    /** How many lines there are; after a line break at the end there is one more, which is empty. */
    int lines() {
        return lineIndex().count();
    }

    /** The offset of the first character of line {@code number}, counted from 1. */
    int startOfLine(int number) {
        return lineIndex().start(number);
    }

    /** The text of line {@code number}, counted from 1, without its line break. */
    Optional<String> line(int number) {
        Lines all = lineIndex();
        return number < 1 || number > all.count()
                ? Optional.empty()
                : Optional.of(text.substring(charIndex(all.start(number)), charIndex(all.end(number))));
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    private Lines lineIndex() {
        Lines known = lines;
        if (known == null) {
            known = new Lines(text);
            lines = known;
        }
        return known;
    }

    private Units units() {
        Units known = units;
        if (known == null) {
            known = new Units(text);
            units = known;
        }
        return known;
    }

    /** Where each line starts and ends, in code points. A line ends at {@code \n}, {@code \r\n} or {@code \r}. */
    private static final class Lines {
        private final int[] starts;
        private final int[] ends;

        Lines(String text) {
            int[] startsFound = new int[64];
            int[] endsFound = new int[64];
            int count = 0;
            int offset = 0;
            for (int i = 0; i < text.length(); offset++) {
                int c = text.codePointAt(i);
                i += Character.charCount(c);
                if (c == '\n' || c == '\r') {
                    boolean pair = c == '\r' && i < text.length() && text.charAt(i) == '\n';
                    endsFound[count] = offset;
                    if (pair) {
                        i++;
                        offset++;
                    }
                    count++;
                    if (count == startsFound.length) {
                        startsFound = Arrays.copyOf(startsFound, count * 2);
                        endsFound = Arrays.copyOf(endsFound, count * 2);
                    }
                    startsFound[count] = offset + 1;
                }
            }
            endsFound[count] = offset;
            this.starts = Arrays.copyOf(startsFound, count + 1);
            this.ends = Arrays.copyOf(endsFound, count + 1);
        }

        int count() {
            return starts.length;
        }

        int start(int line) {
            return starts[line - 1];
        }

        int end(int line) {
            return ends[line - 1];
        }

        int lineOf(int offset) {
            int found = Arrays.binarySearch(starts, offset);
            return found >= 0 ? found + 1 : -found - 1;
        }
    }

    /** For a text that holds surrogate pairs: from UTF-16 index to offset, and back. */
    private static final class Units {
        private final int[] offsets;
        private final int[] indexes;

        Units(String text) {
            this.offsets = new int[text.length() + 1];
            this.indexes = new int[text.codePointCount(0, text.length()) + 1];
            int offset = 0;
            int index = 0;
            while (index < text.length()) {
                int next = index + Character.charCount(text.codePointAt(index));
                Arrays.fill(offsets, index, next, offset);
                indexes[offset] = index;
                offset++;
                index = next;
            }
            offsets[index] = offset;
            indexes[offset] = index;
        }
    }
}
