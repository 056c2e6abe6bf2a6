package org.noticekit.io;

/**
 * What YAML 1.2 takes a text without quotation marks for, by its JSON schema: a number as JSON writes it, {@code true},
 * {@code false} or {@code null}; also {@code ~}, which people know for nothing. All else is text. Decided here, not by the
 * parser, whose way through patterns costs more than all our checks of a scalar.
 */
final class PlainScalar {

    private PlainScalar() {}

    static Node.Type typeOf(String text) {
        return switch (text) {
            case "", "~", "null" -> Node.Type.NOTHING;
            case "true", "false" -> Node.Type.BOOLEAN;
            default -> isNumber(text) ? Node.Type.NUMBER : Node.Type.TEXT;
        };
    }

    private static boolean isNumber(String text) {
        int start = text.charAt(0) == '-' ? 1 : 0;
        int end = digits(text, start);
        boolean whole = end == start + 1 || (end > start && text.charAt(start) != '0');
        return whole && exponent(text, fraction(text, end)) == text.length();
    }

    private static int fraction(String text, int start) {
        return at(text, start) == '.' ? digits(text, start + 1) : start;
    }

    /** Just after the exponent at {@code start}, if there is one. */
    private static int exponent(String text, int start) {
        if (at(text, start) != 'e' && at(text, start) != 'E') {
            return start;
        }
        int sign = at(text, start + 1) == '+' || at(text, start + 1) == '-' ? 1 : 0;
        int end = digits(text, start + 1 + sign);
        return end == start + 1 + sign ? start : end;
    }

    /** Just after the digits at {@code start}, if there are any. */
    private static int digits(String text, int start) {
        int end = start;
        while (at(text, end) >= '0' && at(text, end) <= '9') {
            end++;
        }
        return end;
    }

    private static char at(String text, int index) {
        return index < text.length() ? text.charAt(index) : 0;
    }
}
