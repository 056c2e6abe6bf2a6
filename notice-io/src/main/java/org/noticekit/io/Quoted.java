package org.noticekit.io;

import org.noticekit.internal.CodePoints;

/** Texts in double quotation marks, with the escapes that JSON and YAML have in common. */
final class Quoted {

    private Quoted() {}

    static String of(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(c -> append(quoted, c));
        return quoted.append('"').toString();
    }

    private static void append(StringBuilder quoted, int c) {
        switch (c) {
            case '"' -> quoted.append("\\\"");
            case '\\' -> quoted.append("\\\\");
            case '\n' -> quoted.append("\\n");
            case '\r' -> quoted.append("\\r");
            case '\t' -> quoted.append("\\t");
            default -> {
                if (isShownAsItself(c)) {
                    quoted.appendCodePoint(c);
                } else {
                    for (char unit : Character.toChars(c)) {
                        quoted.append("\\u");
                        for (int shift = 12; shift >= 0; shift -= 4) {
                            quoted.append(Character.forDigit(unit >> shift & 0xF, 16));
                        }
                    }
                }
            }
        }
    }

    /** Whether a person who reads the file sees the character for what it is. */
    static boolean isShownAsItself(int c) {
        return c == ' ' || !(CodePoints.isUnseen(c) || Character.getType(c) == Character.SPACE_SEPARATOR);
    }
}
