package org.noticekit.cli;

/** The ways to write what was found. */
enum ReportFormat {
    TEXT(new TextReport()),
    JSON(new JsonReport());

    private final Report report;

    ReportFormat(Report report) {
        this.report = report;
    }

    Report report() {
        return report;
    }
}
