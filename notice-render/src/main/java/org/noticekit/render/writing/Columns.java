package org.noticekit.render.writing;

/** How many columns characters take: two for an East Asian wide one, none for a combining or invisible one, else one. */
public final class Columns {
    private static final int[][] WIDE = {
        {0x1100, 0x115F}, // Hangul Jamo
        {0x2E80, 0x303E}, // CJK radicals and punctuation
        {0x3041, 0xA4CF}, // Kana, CJK ideographs, Yi
        {0xA960, 0xA97F}, // Hangul Jamo extended
        {0xAC00, 0xD7A3}, // Hangul syllables
        {0xF900, 0xFAFF}, // CJK compatibility ideographs
        {0xFE30, 0xFE6F}, // CJK compatibility forms
        {0xFF00, 0xFF60}, // Fullwidth forms
        {0xFFE0, 0xFFE6}, // Fullwidth signs
        {0x1F300, 0x1F64F}, // Pictographs
        {0x1F680, 0x1F6FF}, // Transport signs
        {0x1F900, 0x1F9FF}, // Supplemental pictographs
        {0x20000, 0x3FFFD}, // Further CJK ideographs
    };

    private Columns() {}

    /** How many columns all characters of {@code text} take. */
    public static int of(CharSequence text) {
        int columns = 0;
        for (int i = 0; i < text.length(); ) {
            int c = Character.codePointAt(text, i);
            columns += of(c);
            i += Character.charCount(c);
        }
        return columns;
    }

    /** How many columns the character {@code c} takes. */
    public static int of(int c) {
        if (c < 0x300) {
            return c == 0xAD ? 0 : 1;
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(c) ? 2 : 1;
        };
    }

    private static boolean isWide(int c) {
        for (int[] range : WIDE) {
            if (c >= range[0] && c <= range[1]) {
                return true;
            }
        }
        return false;
    }
}
