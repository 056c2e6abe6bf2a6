package org.noticekit.check.report;

import java.util.function.Function;
import org.noticekit.check.CheckResult;
import org.noticekit.check.CheckedFile;
import org.noticekit.check.CheckedFinding;
import org.noticekit.finding.Finding;
import org.noticekit.finding.FindingFormatter;
import org.noticekit.finding.Severity;
import org.noticekit.finding.SourceLocation;
import tools.jackson.core.JsonGenerator;

/** GitLab's Code Quality report: a JSON array with an object for each finding. */
final class GitLabReport implements Report {

    private final FileNames names;

    GitLabReport(FileNames names) {
        this.names = names;
    }

    @Override
    public String of(CheckResult result) {
        return Json.text(json -> {
            json.writeStartArray();
            result.files().forEach(file -> file.checked().forEach(checked -> write(file, checked, json)));
            json.writeEndArray();
        });
    }

    private void write(CheckedFile file, CheckedFinding checked, JsonGenerator json) {
        Finding finding = checked.finding();
        String standing = Standing.of(checked).map(it -> " (" + it + ")").orElse("");
        Json.object(json, () -> {
            json.writeStringProperty("description", FindingFormatter.visible(finding.message() + standing));
            json.writeStringProperty("check_name", finding.rule());
            json.writeStringProperty("fingerprint", checked.fingerprint());
            json.writeStringProperty("severity", standing.isEmpty() ? severity(finding.severity()) : "info");
            Json.object(json, "location", () -> {
                json.writeStringProperty("path", names.of(file));
                Json.object(json, "lines", () -> {
                    json.writeNumberProperty("begin", lineOr1(finding, SourceLocation::line));
                    json.writeNumberProperty("end", lineOr1(finding, SourceLocation::endLine));
                });
            });
        });
    }

    /** GitLab wants a line of each finding. */
    private static int lineOr1(Finding finding, Function<SourceLocation, Integer> line) {
        return finding.location().map(line).orElse(1);
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case INFO -> "info";
        };
    }
}
