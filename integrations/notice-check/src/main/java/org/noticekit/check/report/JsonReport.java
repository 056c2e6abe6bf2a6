package org.noticekit.check.report;

import java.io.StringWriter;
import java.util.Optional;
import org.noticekit.check.CheckResult;
import org.noticekit.check.CheckedFile;
import org.noticekit.finding.Citation;
import org.noticekit.finding.Finding;
import org.noticekit.finding.Severity;
import org.noticekit.finding.SourceLocation;
import org.noticekit.finding.Waiver;
import org.noticekit.model.Law;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** One JSON object for all files, on one line; its keys stand in a fixed order and none is left out. */
final class JsonReport implements Report {

    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public String of(CheckResult result) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("files");
            result.files().forEach(file -> writeFile(file, json));
            json.writeEndArray();
            writeSummary(result, json);
            json.writeEndObject();
        }
        return text + "\n";
    }

    private static void writeFile(CheckedFile file, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("file", file.name());
        json.writeArrayPropertyStart("findings");
        file.findings().forEach(finding -> writeFinding(finding, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeFinding(Finding finding, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("rule", finding.rule());
        json.writeStringProperty("severity", finding.severity().word());
        json.writeStringProperty("message", finding.message());
        json.writeStringProperty("path", finding.path().toString());
        writeNumber("line", finding.location().map(SourceLocation::line), json);
        writeNumber("column", finding.location().map(SourceLocation::column), json);
        writeNumber("endLine", finding.location().map(SourceLocation::endLine), json);
        writeNumber("endColumn", finding.location().map(SourceLocation::endColumn), json);
        json.writeArrayPropertyStart("citations");
        finding.citations().forEach(citation -> writeCitation(citation, json));
        json.writeEndArray();
        writeText("fix", finding.fix(), json);
        json.writeName("waiver");
        finding.waiver().ifPresentOrElse(waiver -> writeWaiver(waiver, json), json::writeNull);
        json.writeEndObject();
    }

    private static void writeWaiver(Waiver waiver, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("reason", waiver.reason());
        json.writeStringProperty("owner", waiver.owner());
        json.writeStringProperty("expires", waiver.expires().toString());
        json.writeEndObject();
    }

    private static void writeCitation(Citation citation, JsonGenerator json) {
        json.writeStartObject();
        writeText("law", citation.law().map(Law::word), json);
        json.writeStringProperty("instrument", citation.instrument());
        writeText("pinpoint", citation.pinpoint(), json);
        writeText("url", citation.url(), json);
        json.writeBooleanProperty("verified", citation.verified());
        json.writeEndObject();
    }

    private static void writeSummary(CheckResult result, JsonGenerator json) {
        json.writeObjectPropertyStart("summary");
        for (Severity severity : Severity.values()) {
            json.writeNumberProperty(severity.word(), result.count(severity));
        }
        json.writeNumberProperty("waived", result.waived());
        json.writeEndObject();
    }

    private static void writeText(String name, Optional<String> value, JsonGenerator json) {
        json.writeName(name);
        value.ifPresentOrElse(json::writeString, json::writeNull);
    }

    private static void writeNumber(String name, Optional<Integer> value, JsonGenerator json) {
        json.writeName(name);
        value.ifPresentOrElse(json::writeNumber, json::writeNull);
    }
}
