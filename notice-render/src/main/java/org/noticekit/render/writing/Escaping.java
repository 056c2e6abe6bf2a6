package org.noticekit.render.writing;

import org.noticekit.internal.CodePoints;

/**
 * Characters as HTML and XML have them: those that are markup escaped, those that either forbids (controls, lone
 * surrogates, noncharacters) replaced by U+FFFD, so that they do nothing and are seen.
 */
public final class Escaping {
    private Escaping() {}

    /** Appends {@code text} as the text of an element. */
    public static void text(String text, StringBuilder out) {
        append(text, false, out);
    }

    /** Appends {@code value} as part of the value of a double-quoted attribute. */
    public static void attribute(String value, StringBuilder out) {
        append(value, true, out);
    }

    /**
     * Appends JSON as the text of an element that holds raw text. What could end the element, or what HTML forbids, is only
     * found within JSON's strings, where it can be written otherwise.
     */
    public static void json(String json, StringBuilder out) {
        int unchanged = 0;
        for (int i = firstToChange(json, 0, false); i < json.length(); i = firstToChange(json, i + 1, false)) {
            out.append(json, unchanged, i);
            char c = json.charAt(i);
            out.append(c == '\r' ? " " : CodePoints.number(c).replace("U+", "\\u"));
            unchanged = i + 1;
        }
        out.append(json, unchanged, json.length());
    }

    private static void append(String text, boolean quoted, StringBuilder out) {
        int first = firstToChange(text, 0, quoted);
        if (first == text.length()) {
            out.append(text);
            return;
        }
        int unchanged = 0;
        for (int i = first; i < text.length(); i = firstToChange(text, i + 1, quoted)) {
            out.append(text, unchanged, i);
            change(text.charAt(i), out);
            unchanged = i + 1;
        }
        out.append(text, unchanged, text.length());
    }

    private static int firstToChange(String text, int start, boolean quoted) {
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0xD800) {
                if (!isHarmlessHigh(text, i)) {
                    return i;
                }
            } else if (isSpecial(c, quoted)) {
                return i;
            }
        }
        return text.length();
    }

    private static boolean isSpecial(char c, boolean quoted) {
        return c == '&'
                || c == '<'
                || c == '>'
                || (c == '"' && quoted)
                || (c < ' ' && c != '\n' && c != '\t')
                || (c >= 0x7F && c < 0xA0);
    }

    /** Whether the character at {@code i}, U+D800 or above, is half of a pair that can be shown, or can be shown itself. */
    private static boolean isHarmlessHigh(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))
                    && !CodePoints.isNoncharacter(Character.toCodePoint(c, text.charAt(i + 1)));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0
                    && Character.isHighSurrogate(text.charAt(i - 1))
                    && !CodePoints.isNoncharacter(Character.toCodePoint(text.charAt(i - 1), c));
        }
        return !CodePoints.isNoncharacter(c);
    }

    private static void change(char c, StringBuilder out) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\r' -> out.append(' ');
            default -> out.append(CodePoints.REPLACEMENT);
        }
    }
}
