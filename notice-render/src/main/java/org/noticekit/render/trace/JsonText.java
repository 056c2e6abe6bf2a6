package org.noticekit.render.trace;

import java.util.HexFormat;

/** Characters as JSON has them in a string (RFC 8259). */
final class JsonText {
    private static final HexFormat HEX = HexFormat.of();

    private JsonText() {}

    /** Appends {@code text} as a string, with its quotation marks. */
    static void append(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append((char) c);
            } else if (mustBeEscaped(c)) {
                out.append("\\u").append(HEX.toHexDigits((char) c));
            } else {
                out.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        out.append('"');
    }

    /** Controls, line ends that are none to JSON, and surrogates without their other half, which no file can hold. */
    private static boolean mustBeEscaped(int c) {
        return c < ' ' || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029 || (c >= 0xD800 && c <= 0xDFFF);
    }
}
