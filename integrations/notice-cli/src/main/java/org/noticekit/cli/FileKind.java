package org.noticekit.cli;

import org.noticekit.check.report.ReportSchema;
import org.noticekit.io.NoticeSchema;
import org.noticekit.io.PolicySchema;

/** The kinds of files that have a schema. */
enum FileKind {
    NOTICE,
    POLICY,
    REPORT;

    /** The schema as JSON text. */
    String schema() {
        return switch (this) {
            case NOTICE -> NoticeSchema.text();
            case POLICY -> PolicySchema.text();
            case REPORT -> ReportSchema.text();
        };
    }
}
