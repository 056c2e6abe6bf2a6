package org.noticekit.io;

import org.noticekit.internal.CodePoints;

/** Characters that no file of ours may hold: control characters, lone surrogates, noncharacters, a byte order mark. */
final class Unreadable {

    private Unreadable() {}

    static boolean is(int c) {
        return c == 0xFEFF || (CodePoints.isUnreadable(c) && c != '\t' && c != '\n' && c != '\r');
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
}
