package org.noticekit.io;

import java.util.Locale;

/** Characters that no file of ours may hold: control characters, lone surrogates, noncharacters, a byte order mark. */
final class Unreadable {

    private Unreadable() {}

    static boolean is(int c) {
        if (c < 0x7F) {
            return c < ' ' && c != '\t' && c != '\n' && c != '\r';
        }
        return c < 0xA0
                || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                || (c >= 0xFDD0 && c <= 0xFDEF)
                || c == 0xFEFF
                || (c & 0xFFFE) == 0xFFFE;
    }

    /** The index of the first such character in {@code text}, or -1. */
    static int indexIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' ? is(c) : c >= 0x7F && is(text.codePointAt(i))) {
                return i;
            }
            if (Character.isHighSurrogate(c)) {
                i++;
            }
        }
        return -1;
    }

    /** The character's number as Unicode writes it, for example {@code U+0007}. */
    static String number(int c) {
        String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
    }
}
