package org.noticekit.check.report;

import org.noticekit.check.CheckedFinding;
import org.noticekit.finding.Finding;
import org.noticekit.finding.FindingFormatter;
import org.noticekit.finding.Severity;
import org.noticekit.finding.SourceLocation;
import tools.jackson.core.JsonGenerator;

/**
 * A finding as SARIF's result.
 *
 * @param checked the finding
 * @param rule the index of its rule
 * @param compared whether there is a baseline
 */
record SarifResult(CheckedFinding checked, int rule, boolean compared) {

    void write(JsonGenerator json, Runnable artifact) {
        Finding finding = checked.finding();
        Json.object(json, () -> {
            json.writeStringProperty("ruleId", finding.rule());
            json.writeNumberProperty("ruleIndex", rule);
            json.writeStringProperty("level", level(finding.severity()));
            SarifReport.text(json, "message", plain(finding.message()));
            Json.array(json, "locations", () -> Json.object(json, () -> writeLocation(finding, artifact, json)));
            Json.object(
                    json,
                    "partialFingerprints",
                    () -> json.writeStringProperty("noticekitFinding/v1", checked.fingerprint()));
            Json.array(json, "suppressions", () -> writeSuppressions(json));
            if (compared) {
                json.writeStringProperty("baselineState", checked.known() ? "unchanged" : "new");
            }
            Json.object(json, "properties", () -> {
                Json.text(json, "subject", finding.subject());
                Json.text(json, "fix", finding.fix());
                Json.citations(json, finding.citations());
            });
        });
    }

    private static void writeLocation(Finding finding, Runnable artifact, JsonGenerator json) {
        Json.object(json, "physicalLocation", () -> {
            artifact.run();
            finding.location().ifPresent(at -> writeRegion(at, json));
        });
        Json.array(
                json,
                "logicalLocations",
                () -> Json.object(json, () -> {
                    json.writeStringProperty(
                            "fullyQualifiedName", finding.path().toString());
                    json.writeStringProperty("kind", "member");
                }));
    }

    private static void writeRegion(SourceLocation at, JsonGenerator json) {
        Json.object(json, "region", () -> {
            json.writeNumberProperty("startLine", at.line());
            json.writeNumberProperty("startColumn", at.column());
            json.writeNumberProperty("endLine", at.endLine());
            json.writeNumberProperty("endColumn", at.endColumn());
        });
    }

    private void writeSuppressions(JsonGenerator json) {
        checked.finding().waiver().ifPresent(waiver -> writeSuppression(Standing.of(waiver), json));
        if (checked.known()) {
            writeSuppression(Standing.KNOWN, json);
        }
    }

    private static void writeSuppression(String justification, JsonGenerator json) {
        Json.object(json, () -> {
            json.writeStringProperty("kind", "external");
            json.writeStringProperty("status", "accepted");
            json.writeStringProperty("justification", FindingFormatter.visible(justification));
        });
    }

    static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.word();
    }

    /** Text of a message in which nothing is a link. */
    private static String plain(String message) {
        return FindingFormatter.visible(message).replaceAll("\\[(?=[^\\]]*\\]\\()", "\\\\[");
    }
}
