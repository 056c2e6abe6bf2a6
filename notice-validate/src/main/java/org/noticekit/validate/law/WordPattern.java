package org.noticekit.validate.law;

import java.util.regex.Pattern;

/**
 * Regular expressions for words as people write them: with more than one space between two of them, with a space at which
 * no line may break, or across the end of a line. Capitals do not matter unless an expression begins with {@code (?-i)}.
 *
 * <p>In an expression a space stands for white space of any sort, a space with a question mark for some or none, and
 * {@code \s} for one of it; within square brackets a space is one of it too. The space itself is {@code \x20}.
 */
public final class WordPattern {

    /** All white space, those at which no line may break too. (Before a hyphen, {@code \v} would be one character.) */
    private static final String SPACE = "\\v\\h";

    private static final Pattern SPACES = of("\\s+");

    private WordPattern() {}

    /** The pattern of an expression. */
    public static Pattern of(String expression) {
        StringBuilder regex = new StringBuilder(expression.length() * 2);
        int brackets = 0;
        for (int i = 0; i < expression.length(); i++) {
            char c = expression.charAt(i);
            char next = i + 1 < expression.length() ? expression.charAt(i + 1) : 0;
            if (c == ' ' || (c == '\\' && next == 's')) {
                regex.append(brackets > 0 ? SPACE : "[" + SPACE + "]");
                if (c == '\\') {
                    i++;
                } else if (brackets == 0 && next == '?') {
                    regex.append("{0,20}");
                    i++;
                } else if (brackets == 0) {
                    regex.append("{1,20}");
                }
            } else if (c == '\\') {
                regex.append(c).append(next);
                i++;
            } else {
                brackets += c == '[' ? 1 : c == ']' ? -1 : 0;
                regex.append(c);
            }
        }
        return Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE);
    }

    /** An expression for exactly these words, but for the white space among them. */
    public static String quote(String words) {
        return words.replaceAll("[^\\p{L}\\p{N} ]", "\\\\$0");
    }

    /** The words, each white space among them a single space. */
    public static String oneLine(String words) {
        return SPACES.matcher(words).replaceAll(" ");
    }

    /** Whether it is white space of any sort. */
    public static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
