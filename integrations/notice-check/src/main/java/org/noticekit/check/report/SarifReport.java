package org.noticekit.check.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.noticekit.check.Baseline;
import org.noticekit.check.CheckResult;
import org.noticekit.check.CheckedFile;
import org.noticekit.check.KnownRules;
import org.noticekit.finding.Finding;
import tools.jackson.core.JsonGenerator;

/** SARIF 2.1.0: one run, with the rules that found something and a result for each finding. */
final class SarifReport implements Report {

    static final String BASE = "%SRCROOT%";

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final FileNames names;

    SarifReport(FileNames names) {
        this.names = names;
    }

    @Override
    public String of(CheckResult result) {
        List<String> rules = new ArrayList<>(result.files().stream()
                .flatMap(file -> file.findings().stream())
                .map(Finding::rule)
                .collect(Collectors.toCollection(TreeSet::new)));
        boolean compared = result.files().stream()
                .anyMatch(file -> !file.settings().baseline().equals(Baseline.NONE));
        return Json.text(json -> Json.object(json, () -> {
            json.writeStringProperty("$schema", SCHEMA);
            json.writeStringProperty("version", "2.1.0");
            Json.array(
                    json,
                    "runs",
                    () -> Json.object(json, () -> {
                        Json.object(json, "tool", () -> writeDriver(result.rules(), rules, json));
                        writeInvocations(result, json);
                        json.writeStringProperty("columnKind", "unicodeCodePoints");
                        Json.object(
                                json,
                                "originalUriBaseIds",
                                () -> Json.object(
                                        json,
                                        BASE,
                                        () -> text(json, "description", "The folder that names of files begin from.")));
                        Json.array(json, "artifacts", () -> result.files().stream()
                                .map(file -> names.uri(file))
                                .distinct()
                                .forEach(uri -> Json.object(json, () -> writeLocation(uri, "location", json))));
                        Json.array(json, "results", () -> writeResults(result, rules, compared, json));
                    }));
        }));
    }

    private static void writeDriver(KnownRules known, List<String> rules, JsonGenerator json) {
        Json.object(json, "driver", () -> {
            json.writeStringProperty("name", "Noticekit");
            Optional.ofNullable(SarifReport.class.getPackage().getImplementationVersion())
                    .ifPresent(version -> json.writeStringProperty("version", version));
            Json.array(json, "rules", () -> rules.forEach(rule -> SarifRule.write(rule, known.find(rule), json)));
        });
    }

    private static void writeLocation(String uri, String name, JsonGenerator json) {
        Json.object(json, name, () -> {
            json.writeStringProperty("uri", uri);
            if (!uri.startsWith("file:")) {
                json.writeStringProperty("uriBaseId", BASE);
            }
        });
    }

    /** Only where there is a notification, for what else there is to say of the run depends on where it ran. */
    private void writeInvocations(CheckResult result, JsonGenerator json) {
        List<CheckedFile> files = result.files().stream()
                .filter(file -> NotJudged.sentence(file).isPresent())
                .toList();
        if (!files.isEmpty()) {
            Json.array(
                    json,
                    "invocations",
                    () -> Json.object(json, () -> {
                        json.writeBooleanProperty("executionSuccessful", !result.hasUnreadableFile());
                        Json.array(
                                json,
                                "toolExecutionNotifications",
                                () -> files.forEach(file -> NotJudged.sentence(file)
                                        .ifPresent(sentence -> writeNotification(file, sentence, json))));
                    }));
        }
    }

    private void writeNotification(CheckedFile file, String sentence, JsonGenerator json) {
        Json.object(json, () -> {
            json.writeStringProperty("level", "warning");
            text(json, "message", sentence);
            Json.array(
                    json,
                    "locations",
                    () -> Json.object(
                            json,
                            () -> Json.object(
                                    json,
                                    "physicalLocation",
                                    () -> writeLocation(names.uri(file), "artifactLocation", json))));
        });
    }

    private void writeResults(CheckResult result, List<String> rules, boolean compared, JsonGenerator json) {
        for (CheckedFile file : result.files()) {
            file.checked().forEach(checked -> new SarifResult(
                            checked, rules.indexOf(checked.finding().rule()), compared)
                    .write(json, () -> writeLocation(names.uri(file), "artifactLocation", json)));
        }
    }

    static void text(JsonGenerator json, String name, String text) {
        Json.object(json, name, () -> json.writeStringProperty("text", text));
    }
}
