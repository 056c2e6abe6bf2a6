package org.noticekit.validate.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.noticekit.finding.Severity;
import org.noticekit.io.NoticeReader;
import org.noticekit.io.ReadResult;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rules.RuleCatalogue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads the case files: {@code cases/<rule-id>.yaml}, each with {@code accepted} and {@code rejected} changes to {@code
 * base.yaml}. A case can have other notices at hand: {@code layers} by their keys, {@code others} of its set by name.
 */
final class RuleCases {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final ObjectMapper YAML = new YAMLMapper();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final NoticeReader READER = NoticeReader.create();
    private static final Path FOLDER = folder();
    private static final JsonNode BASE =
            YAML.readTree(FOLDER.resolve("base.yaml").toFile());

    private RuleCases() {}

    /** The notice that all cases change. */
    static PrivacyNotice base() {
        return read(BASE, "base.yaml").orThrow();
    }

    /** The same as a file has it. */
    static JsonNode baseTree() {
        return BASE;
    }

    /** The names of the case files, without their extension, sorted. */
    static List<String> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(".yaml", ""))
                    .filter(name -> !name.equals("base"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every case of every rule. */
    static Stream<RuleCase> all() {
        return files().stream().flatMap(rule -> Stream.concat(accepted(rule).stream(), rejected(rule).stream()));
    }

    /** The notices that a rule accepts. */
    static List<RuleCase> accepted(String rule) {
        return cases(rule, "accepted");
    }

    /** The notices that a rule rejects. */
    static List<RuleCase> rejected(String rule) {
        return cases(rule, "rejected");
    }

    private static List<RuleCase> cases(String rule, String kind) {
        List<RuleCase> cases = new ArrayList<>();
        for (JsonNode node :
                YAML.readTree(FOLDER.resolve(rule + ".yaml").toFile()).path(kind)) {
            String name = node.path("name").asString();
            LocalDate asOf =
                    node.has("asOf") ? LocalDate.parse(node.path("asOf").asString()) : TODAY;
            List<RuleCase.Expected> expected = new ArrayList<>();
            node.path("findings").forEach(finding -> expected.add(expected(finding, rule)));
            JsonNode tree = patch(BASE, node.path("change"));
            PrivacyNotice notice = read(tree, rule + ": " + name).orThrow();
            cases.add(new RuleCase(
                    rule,
                    name,
                    tree,
                    notice,
                    companions(node.path("layers"), rule),
                    companions(node.path("others"), rule),
                    asOf,
                    expected));
        }
        return cases;
    }

    /** Other notices that a case has at hand, each a change to base.yaml too. */
    private static Map<String, PrivacyNotice> companions(JsonNode changes, String rule) {
        Map<String, PrivacyNotice> notices = new LinkedHashMap<>();
        changes.properties()
                .forEach(change -> notices.put(
                        change.getKey(),
                        read(patch(BASE, change.getValue()), rule + ": " + change.getKey())
                                .orThrow()));
        return notices;
    }

    /** A finding that names no rule is of the rule whose case it is; one that names no severity has its rule's. */
    private static RuleCase.Expected expected(JsonNode finding, String owner) {
        String rule = finding.path("rule").asString(owner);
        return new RuleCase.Expected(
                rule,
                finding.path("severity").asString(severity(rule).word()),
                finding.path("path").asString(),
                finding.path("message").asString());
    }

    private static Severity severity(String rule) {
        return RuleCatalogue.all().stream()
                .map(known -> known.info())
                .filter(info -> info.id().equals(rule))
                .map(RuleInfo::severity)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no rule " + rule));
    }

    /** What the reader makes of a notice that a file would have like this. */
    static ReadResult read(JsonNode tree, String name) {
        return READER.read(JSON.writeValueAsString(tree), name + ".json");
    }

    /** RFC 7396. */
    static JsonNode patch(JsonNode target, JsonNode change) {
        if (change.isMissingNode()) {
            return target;
        }
        if (!change.isObject()) {
            return change;
        }
        ObjectNode patched = target.isObject() ? ((ObjectNode) target).deepCopy() : JSON.createObjectNode();
        change.properties().forEach(field -> {
            if (field.getValue().isNull()) {
                patched.remove(field.getKey());
            } else {
                JsonNode old = Objects.requireNonNullElse(patched.get(field.getKey()), JSON.createObjectNode());
                patched.set(field.getKey(), patch(old, field.getValue()));
            }
        });
        return patched;
    }

    private static Path folder() {
        try {
            Path base = Path.of(Objects.requireNonNull(RuleCases.class.getResource("/cases/base.yaml"), "base.yaml")
                    .toURI());
            return Objects.requireNonNull(base.getParent(), "folder");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
