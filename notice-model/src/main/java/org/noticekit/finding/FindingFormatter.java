package org.noticekit.finding;

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
        return FindingText::line;
    }

    /** A block each, for people: the line, the source with a caret under the place, the law and what to do. */
    static FindingFormatter block(SourceMap source) {
        return finding -> FindingText.block(finding, source);
    }

    /** The text with every character that could steer a terminal, other than a tab, replaced by U+FFFD. */
    static String visible(String text) {
        return FindingText.visible(text);
    }
}
