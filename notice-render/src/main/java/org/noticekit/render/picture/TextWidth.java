package org.noticekit.render.picture;

import org.noticekit.render.writing.Columns;

/**
 * How wide text is at most in any common font without serifs, in thousandths of the font's size. The widths are our own,
 * rather too large than too small, so that no machine's fonts decide how the picture is laid out.
 */
final class TextWidth {
    private static final int PER_COLUMN = 640;
    private static final int WIDE = 1000;
    private static final int NARROW = 350;
    private static final int SLIM = 600;
    private static final int CAPITAL = 760;
    private static final int WIDEST = 960;

    private TextWidth() {}

    /** How wide the chars from {@code start} to {@code end} are; characters that are shown as one count as one. */
    static int of(String text, int start, int end) {
        int width = 0;
        for (int i = start; i < end; ) {
            int next = Columns.end(text, i);
            width += Columns.of(text, i, next) == 2 ? WIDE : of(text.codePointAt(i));
            i = next;
        }
        return width;
    }

    static int of(int c) {
        if (c < 0x80) {
            return ofAscii((char) c);
        }
        int columns = Columns.of(c);
        return columns == 2 ? WIDE : isCapital(c) ? CAPITAL : columns * PER_COLUMN;
    }

    /** Whether it is a capital of Latin, Greek or Cyrillic; below U+0530 no version of Unicode changes which are. */
    private static boolean isCapital(int c) {
        return c < 0x530 && Character.isUpperCase(c);
    }

    private static int ofAscii(char c) {
        return switch (c) {
            case 'i', 'j', 'l', 'I', '.', ',', ':', ';', '\'', '|', '!', ' ' -> NARROW;
            case 'f', 'r', 't', '(', ')', '[', ']', '/', '\\', '-', '"' -> NARROW + 80;
            case 'c', 'k', 's', 'v', 'x', 'y', 'z' -> SLIM;
            case 'm', 'w', 'M', 'W', '@', '%' -> WIDEST;
            default -> Character.isUpperCase(c) ? CAPITAL : PER_COLUMN;
        };
    }
}
