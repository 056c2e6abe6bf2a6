package org.noticekit.cli;

/** The ways to write what was found. */
enum ReportFormat {
    TEXT,
    JSON;

    Report report() {
        return switch (this) {
            case TEXT -> new TextReport();
            case JSON -> new JsonReport();
        };
    }
}
