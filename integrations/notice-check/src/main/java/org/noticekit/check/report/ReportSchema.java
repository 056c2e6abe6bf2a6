package org.noticekit.check.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The JSON Schema (draft-07) of the JSON report. The jar holds the same text as the resource {@code
 * org/noticekit/check/report/report.schema.json}.
 */
public final class ReportSchema {

    /** The version of the report's shape, which is in each report; it changes with whatever a reader would stumble over. */
    public static final int VERSION = 1;

    private ReportSchema() {}

    /** The schema as JSON text. */
    public static String text() {
        try (InputStream in = ReportSchema.class.getResourceAsStream("report.schema.json")) {
            return new String(Objects.requireNonNull(in, "report.schema.json").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
