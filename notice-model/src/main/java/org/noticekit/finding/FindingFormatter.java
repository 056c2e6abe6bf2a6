package org.noticekit.finding;

import java.util.function.UnaryOperator;

/** Writes a finding for one kind of reader. */
@FunctionalInterface
public interface FindingFormatter {

    /** The finding's text, without a line break at its end. */
    String format(Finding finding);

    /**
     * One line each, as compilers write them: {@code file:line:column: severity: message [rule]}. Where the
     * finding is waived, the severity is followed by {@code (waived)}.
     */
    static FindingFormatter line() {
        return line(UnaryOperator.identity());
    }

    /** The same, but for the severity, with {@code (waived)} behind it, which is written as {@code severity} gives it. */
    static FindingFormatter line(UnaryOperator<String> severity) {
        return finding -> FindingText.line(finding, severity);
    }

    /** A block each, for people: the line, the source with a caret under the place, the law and what to do. */
    static FindingFormatter block(SourceMap source) {
        return block(source, UnaryOperator.identity());
    }

    /** The same, but for the severity, with {@code (waived)} behind it, which is written as {@code severity} gives it. */
    static FindingFormatter block(SourceMap source, UnaryOperator<String> severity) {
        return finding -> FindingText.block(finding, source, severity);
    }

    /**
     * The text with every character that could steer a terminal, other than a tab, replaced by U+FFFD; and one of those
     * that would make it, or what is in it, a command to a build server: {@code ::} at its start, {@code ##[} and {@code
     * ##vso[}.
     */
    static String visible(String text) {
        return FindingText.visible(text);
    }
}
