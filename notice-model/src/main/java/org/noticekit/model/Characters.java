package org.noticekit.model;

import org.noticekit.internal.CodePoints;

/** What every text of a notice is made of: characters that can be read, written to a file and shown on a page. */
final class Characters {

    private Characters() {}

    /** Whether a glance shows one line in perfect order: so most texts are, and need not be looked at closer. */
    static boolean isTidyLine(String text) {
        boolean afterSpace = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isOrdinary(c) || (c == ' ' && afterSpace)) {
                return false;
            }
            afterSpace = c == ' ';
        }
        return !afterSpace;
    }

    /** Whether a glance shows lines in perfect order. */
    static boolean isTidyLines(String text) {
        if (text.isEmpty() || text.charAt(0) == '\n') {
            return false;
        }
        char before = 'x';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' ? before == ' ' : !isOrdinary(c)) {
                return false;
            }
            before = c;
        }
        return before != ' ' && before != '\n';
    }

    /** Whether it can be shown and is no white space but a space; not true of all such characters. */
    private static boolean isOrdinary(char c) {
        return c < 0x7F ? c >= ' ' : c >= 0xA0 && c < '\u2028';
    }

    /** The text, if it is more than blank and every character of it can be shown. */
    static String readable(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("This text is blank.");
        }
        for (int i = 0; i < text.length(); i++) {
            int c = text.charAt(i);
            if (c < ' ' || c >= 0x7F) {
                c = text.codePointAt(i);
                if (isUnreadable(c)) {
                    refuse(c);
                }
                i += Character.charCount(c) - 1;
            }
        }
        return text;
    }

    /** One line: line breaks and runs of white space become one space, none at the ends. */
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (CodePoints.isWhiteSpace(c)) {
                gap = !line.isEmpty();
            } else {
                if (gap) {
                    line.append(' ');
                    gap = false;
                }
                line.append(c);
            }
        }
        return line.toString();
    }

    /** Lines parted by {@code \n}, without white space at their ends or blank lines at the text's ends. */
    static String lines(String text) {
        StringBuilder lines = new StringBuilder(text.length());
        int breaks = 0;
        int start = 0;
        while (start < text.length()) {
            int end = endOfLine(text, start);
            int last = endOfWords(text, start, end);
            if (last > start) {
                lines.append("\n".repeat(lines.isEmpty() ? 0 : breaks)).append(text, start, last);
                breaks = 0;
            }
            breaks++;
            start = text.startsWith("\r\n", end) ? end + 2 : end + 1;
        }
        return lines.toString();
    }

    private static int endOfLine(String text, int start) {
        int end = start;
        while (end < text.length() && !isBreak(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int endOfWords(String text, int start, int end) {
        int last = end;
        while (last > start && isSpace(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isUnreadable(int c) {
        return (CodePoints.isUnreadable(c) && c != '\t' && c != '\n') || c == 0xFEFF || reorders(c);
    }

    /** Whether it makes the text around it be shown in another order than it is written in, so that a line can lie. */
    private static boolean reorders(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    private static void refuse(int c) {
        throw new IllegalArgumentException(
                "This text has a character that cannot be shown (" + CodePoints.number(c) + "). Delete it.");
    }
}
