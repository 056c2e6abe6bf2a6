package org.noticekit.cli;

import org.noticekit.check.report.ReportSchema;
import org.noticekit.io.NoticeSchema;
import org.noticekit.io.PolicySchema;
import org.noticekit.io.ProjectSchema;

/** The kinds of files that have a schema. */
enum FileKind {
    NOTICE,
    POLICY,
    PROJECT,
    REPORT;

    /** The schema as JSON text. */
    String schema() {
        return switch (this) {
            case NOTICE -> NoticeSchema.text();
            case POLICY -> PolicySchema.text();
            case PROJECT -> ProjectSchema.text();
            case REPORT -> ReportSchema.text();
        };
    }
}
