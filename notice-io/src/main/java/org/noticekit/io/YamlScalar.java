package org.noticekit.io;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a text is written in YAML: plain where every reader of YAML, old or new, takes it for that text; its lines below
 * one another where it has several; else in quotation marks. Dates are the exception: they are plain, as people write
 * them, though readers of YAML 1.1 take 2024-06-30 for a point in time.
 */
final class YamlScalar {

    /** What YAML 1.1 or 1.2 takes for something else than text. */
    private static final Set<String> WORDS = Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");

    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(?:[0-9][0-9_]*(?:\\.[0-9_]*)?|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?"
                    + "|0[xob][0-9a-fA-F_]+"
                    + "|[0-9][0-9_]*(?::[0-9]{1,2})++(?:\\.[0-9_]*)?");

    private YamlScalar() {}

    /** The text, as it is written after a key or a dash; further lines are indented by {@code indent}. */
    static String of(String text, int indent) {
        if (isPlain(text)) {
            return text;
        }
        return isBlock(text) ? block(text, indent) : Quoted.of(text);
    }

    private static boolean isPlain(String text) {
        return !text.isEmpty()
                && startsPlain(text.codePointAt(0))
                && !text.endsWith(" ")
                && !text.endsWith(":")
                && !text.contains(": ")
                && !text.contains(" #")
                && text.codePoints().allMatch(Quoted::isShownAsItself)
                && !WORDS.contains(text.toLowerCase(Locale.ROOT))
                && !NUMBER.matcher(text).matches();
    }

    /** Letters, digits and what is neither YAML's nor likely to become so. */
    private static boolean startsPlain(int c) {
        return c > 0x7F || Character.isLetterOrDigit(c) || c == '(' || c == '/' || c == '+' || c == '$';
    }

    /** Whether the text has several lines that can stand below one another unchanged. */
    private static boolean isBlock(String text) {
        return text.indexOf('\n') > 0
                && !text.endsWith("\n")
                && text.codePoints().allMatch(c -> c == '\n' || c == '\t' || Quoted.isShownAsItself(c));
    }

    private static String block(String text, int indent) {
        StringBuilder block = new StringBuilder("|");
        if (text.startsWith(" ")) {
            block.append(2); // else the first line's own spaces would count as indentation
        }
        for (String line : text.split("\n", -1)) {
            block.append('\n');
            if (!line.isEmpty()) {
                block.append(" ".repeat(indent)).append(line);
            }
        }
        return block.toString();
    }
}
