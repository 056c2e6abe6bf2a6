package org.noticekit.check.report;

import java.util.function.ToIntFunction;
import org.noticekit.check.CheckResult;
import org.noticekit.check.CheckedFile;
import org.noticekit.check.CheckedFinding;
import org.noticekit.finding.Finding;
import org.noticekit.finding.Severity;
import org.noticekit.finding.SourceLocation;
import org.noticekit.finding.TextSpan;
import org.noticekit.finding.Waiver;
import tools.jackson.core.JsonGenerator;

/** One JSON object for all files, on one line; its keys stand in a fixed order and none is left out. */
final class JsonReport implements Report {

    @Override
    public String of(CheckResult result) {
        return Json.text(json -> Json.object(json, () -> {
            json.writeNumberProperty("version", ReportSchema.VERSION);
            Json.array(json, "files", () -> result.files().forEach(file -> writeFile(file, json)));
            Json.object(json, "summary", () -> writeSummary(result, json));
        }));
    }

    private static void writeFile(CheckedFile file, JsonGenerator json) {
        Json.object(json, () -> {
            json.writeStringProperty("file", file.name());
            json.writeBooleanProperty("judged", file.isJudged());
            json.writeBooleanProperty("fails", file.fails());
            Json.array(json, "findings", () -> file.checked().forEach(checked -> writeFinding(checked, json)));
        });
    }

    private static void writeFinding(CheckedFinding checked, JsonGenerator json) {
        Finding finding = checked.finding();
        Json.object(json, () -> {
            json.writeStringProperty("rule", finding.rule());
            json.writeStringProperty("severity", finding.severity().word());
            json.writeStringProperty("message", finding.message());
            json.writeStringProperty("path", finding.path().toString());
            json.writeName("words");
            finding.words().ifPresentOrElse(words -> writeWords(words, json), json::writeNull);
            Json.text(json, "subject", finding.subject());
            writeNumber("line", finding, SourceLocation::line, json);
            writeNumber("column", finding, SourceLocation::column, json);
            writeNumber("endLine", finding, SourceLocation::endLine, json);
            writeNumber("endColumn", finding, SourceLocation::endColumn, json);
            json.writeStringProperty("fingerprint", checked.fingerprint());
            Json.citations(json, finding.citations());
            Json.text(json, "fix", finding.fix());
            json.writeName("waiver");
            finding.waiver().ifPresentOrElse(waiver -> writeWaiver(waiver, json), json::writeNull);
            json.writeBooleanProperty("known", checked.known());
        });
    }

    private static void writeWords(TextSpan words, JsonGenerator json) {
        Json.object(json, () -> {
            json.writeNumberProperty("before", words.before());
            json.writeNumberProperty("length", words.length());
        });
    }

    private static void writeWaiver(Waiver waiver, JsonGenerator json) {
        Json.object(json, () -> {
            json.writeStringProperty("reason", waiver.reason());
            json.writeStringProperty("owner", waiver.owner());
            json.writeStringProperty("expires", waiver.expires().toString());
        });
    }

    private static void writeSummary(CheckResult result, JsonGenerator json) {
        for (Severity severity : Severity.values()) {
            json.writeNumberProperty(severity.word(), result.count(severity));
        }
        json.writeNumberProperty("waived", result.waived());
        json.writeNumberProperty("known", result.known());
        json.writeBooleanProperty("fails", result.fails());
    }

    private static void writeNumber(
            String name, Finding finding, ToIntFunction<SourceLocation> part, JsonGenerator json) {
        json.writeName(name);
        finding.location().ifPresentOrElse(at -> json.writeNumber(part.applyAsInt(at)), json::writeNull);
    }
}
