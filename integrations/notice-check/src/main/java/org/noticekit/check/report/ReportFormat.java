package org.noticekit.check.report;

/** The ways to write what was found. */
public enum ReportFormat {
    /** A block for each finding, for people. */
    TEXT,
    /** One JSON object. */
    JSON;

    /** The report. */
    public Report report() {
        return switch (this) {
            case TEXT -> new TextReport();
            case JSON -> new JsonReport();
        };
    }
}
