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
        return isUnreadable(c) || c == '\u2028' || c == '\u2029' || CharacterClass.FORMAT.has(c);
    }

    /** Whether it is white space that a file may have in other places than the notice that is read from it. */
    public static boolean isWhiteSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    /** Whether it is a space that is no control (general category Zs); Unicode has not changed which are since version 6.3. */
    public static boolean isSpaceSeparator(int c) {
        return Character.getType(c) == Character.SPACE_SEPARATOR;
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
