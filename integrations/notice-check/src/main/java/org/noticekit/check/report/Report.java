package org.noticekit.check.report;

import org.noticekit.check.CheckResult;

/** Writes what a check found. Immutable and thread-safe. */
public interface Report {

    /** The report's text; unless it is empty, with a line break at its end. It has no lone surrogate: UTF-8 can hold it. */
    String of(CheckResult result);

    /** The text report with the severities in colour, for terminals. */
    static Report colouredText() {
        return new TextReport(SeverityStyle.COLOURED);
    }
}
