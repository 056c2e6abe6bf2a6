package org.noticekit.internal;

import java.util.Locale;

/** Which characters are there to be seen. */
public final class CodePoints {
    /** Stands for a character that cannot be shown, so that it is seen that one was there. */
    public static final char REPLACEMENT = '\uFFFD';

    private CodePoints() {}

    /** Whether no text should have it: a control character, white space of that kind included, half a pair, a noncharacter. */
    public static boolean isUnreadable(int c) {
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return Character.isISOControl(c) || surrogate || isNoncharacter(c);
    }

    /** Whether nobody sees it: it is unreadable, breaks a line or only steers how others are shown. */
    public static boolean isUnseen(int c) {
        return isUnreadable(c)
                || switch (Character.getType(c)) {
                    case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
                    default -> false;
                };
    }

    /** Whether Unicode promises never to make it a character. */
    public static boolean isNoncharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    }

    /** Its number as Unicode writes it, for example {@code U+0007}. */
    public static String number(int c) {
        String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
    }
}
