package org.noticekit.io;

import org.noticekit.finding.SourceLocation;
import org.noticekit.finding.TextSpan;

/**
 * Finds words of a text where they were written, past quotation marks, escapes, and the breaks and indentation of lines:
 * it goes through what was written as the parser did, and counts all that is no white space.
 */
final class WordFinder {

    private static final int NOTHING = -1;

    private final SourceText source;
    private final int end;
    private final char style;
    private int at;

    private WordFinder(SourceText source, Node text) {
        this.source = source;
        this.style = source.charAt(text.start());
        boolean quoted = style == '"' || style == '\'';
        this.end = quoted ? text.end() - 1 : text.end();
        this.at = quoted ? text.start() + 1 : isBlock() ? source.endOfLine(text.start()) : text.start();
    }

    /** Where the words of {@code text} were written; the whole of it if it has no such words. */
    static SourceLocation find(TextSpan words, Node text, SourceText source) {
        WordFinder finder = new WordFinder(source, text);
        int start = NOTHING;
        int seen = 0;
        while (finder.at < finder.end) {
            int before = finder.at;
            int units = finder.next();
            if (units > 0 && start == NOTHING && seen + units > words.before()) {
                start = before;
            }
            seen += units;
            if (start != NOTHING && seen >= words.before() + words.length()) {
                return source.location(start, finder.at);
            }
        }
        return Whereabouts.ofValue(source, text);
    }

    private boolean isBlock() {
        return style == '|' || style == '>';
    }

    /** Goes on by one character as written; answers how many units other than white space it stands for. */
    private int next() {
        char c = source.charAt(at);
        if (style == '"' && c == '\\') {
            return escape();
        }
        if (style == '\'' && c == '\'') {
            at += 2;
            return 1;
        }
        int index = source.charIndex(at);
        int point = source.text().codePointAt(index);
        at++;
        return units(point);
    }

    private int escape() {
        char sign = source.charAt(at + 1);
        int digits =
                switch (sign) {
                    case 'x' -> 2;
                    case 'u' -> 4;
                    case 'U' -> 8;
                    default -> 0;
                };
        int first = at + 2;
        at = first + digits;
        if (digits > 0) {
            int from = source.charIndex(first);
            return units(Integer.parseInt(source.text().substring(from, from + digits), 16));
        }
        return switch (sign) {
            case ' ', '\t', 't', 'n', 'r', '\n', '\r', 'L', 'P' -> 0;
            default -> 1;
        };
    }

    private static int units(int point) {
        return Character.isBmpCodePoint(point) ? (TextSpan.isSpace((char) point) ? 0 : 1) : 2;
    }
}
