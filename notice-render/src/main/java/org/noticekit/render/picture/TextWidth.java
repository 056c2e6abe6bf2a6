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

    static int of(String text) {
        return text.codePoints().map(TextWidth::of).sum();
    }

    static int of(int c) {
        if (c < 0x80) {
            return ofAscii((char) c);
        }
        int columns = Columns.of(c);
        return columns == 2 ? WIDE : Character.isUpperCase(c) ? CAPITAL : columns * PER_COLUMN;
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
