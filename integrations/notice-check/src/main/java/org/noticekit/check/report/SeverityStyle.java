package org.noticekit.check.report;

import org.noticekit.finding.Severity;

/** How severities look on a terminal. Colour says nothing that the word does not say. */
enum SeverityStyle {
    PLAIN,
    COLOURED;

    private static final String ESCAPE = "\u001B[";

    /** The words, which begin with the one for this severity. */
    String show(Severity severity, String words) {
        return this == PLAIN ? words : ESCAPE + code(severity) + "m" + words + ESCAPE + "0m";
    }

    private static String code(Severity severity) {
        return switch (severity) {
            case ERROR -> "1;31";
            case WARNING -> "1;33";
            case INFO -> "1;36";
        };
    }
}
