package org.noticekit.check.report;

import org.noticekit.check.CheckResult;

/** Writes what a check found. Immutable and thread-safe. */
public interface Report {

    /** The report's text, with a line break at its end. */
    String of(CheckResult result);
}
