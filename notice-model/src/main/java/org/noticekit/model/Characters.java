package org.noticekit.model;

import java.util.Locale;
import java.util.stream.Collectors;

/** What every text of a notice is made of: characters that can be read, written to a file and shown on a page. */
final class Characters {

    private Characters() {}

    /** The text, if it is more than blank and every character of it can be shown. */
    static String readable(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("This text is blank.");
        }
        text.codePoints().filter(Characters::isUnreadable).findFirst().ifPresent(Characters::refuse);
        return text;
    }

    /** One line: line breaks and runs of white space become one space, none at the ends. */
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c) || isBreak(c)) {
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
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u2028', '\n')
                .replace('\u2029', '\n')
                .lines()
                .map(Characters::withoutTrailingSpace)
                .collect(Collectors.joining("\n"))
                .replaceFirst("^\n+", "")
                .replaceFirst("\n+$", "");
    }

    private static String withoutTrailingSpace(String line) {
        int end = line.length();
        while (end > 0 && isSpace(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(0, end);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isUnreadable(int c) {
        boolean control = Character.isISOControl(c) && c != '\t' && c != '\n';
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean nonCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return control || surrogate || nonCharacter || c == 0xFEFF;
    }

    private static void refuse(int c) {
        String code = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        throw new IllegalArgumentException("This text has a character that cannot be shown (U+"
                + "0".repeat(Math.max(0, 4 - code.length())) + code + "). Delete it.");
    }
}
