package org.noticekit.verify;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.noticekit.validate.rule.RuleInfo;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/**
 * A case of a rule as its page shows it.
 *
 * @param name what it shows
 * @param asOf the day on which it is judged, if that matters
 * @param change the part of the notice that it is about, as YAML; empty if it is the notice that all cases start from
 * @param companions what other notices at hand say, as YAML, each under a sentence that tells of it
 * @param findings what is found in it
 */
record RuleExample(
        String name, Optional<String> asOf, String change, Map<String, String> companions, List<Found> findings) {

    /** The folder of the case files. */
    static final Path FOLDER = SourceTree.top().resolve("notice-validate/src/test/resources/cases");

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .enable(YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
            .build();

    private static final Pattern LEFT_OUT = Pattern.compile("(?m)^([ -]*)([A-Za-z0-9-]+): null$");

    /** One finding as a case file writes it. */
    record Found(String rule, String severity, String path, String message) {}

    /** The notices that the rule's case file lists as {@code accepted} or {@code rejected}. */
    static List<RuleExample> of(RuleInfo rule, String kind) {
        JsonNode cases = YAML.readTree(FOLDER.resolve(rule.id() + ".yaml").toFile());
        return StreamSupport.stream(cases.path(kind).spliterator(), false)
                .map(each -> of(each, rule))
                .toList();
    }

    private static RuleExample of(JsonNode each, RuleInfo rule) {
        List<Found> findings = new ArrayList<>();
        each.path("findings")
                .forEach(finding -> findings.add(new Found(
                        finding.path("rule").asString(rule.id()),
                        finding.path("severity").asString(rule.severity().word()),
                        finding.path("path").asString(),
                        finding.path("message").asString())));
        return new RuleExample(
                each.path("name").asString(),
                each.path("asOf").asStringOpt(),
                each.has("change") ? written(each.path("change")) : "",
                companions(each),
                findings);
    }

    private static Map<String, String> companions(JsonNode each) {
        Map<String, String> companions = new LinkedHashMap<>();
        each.path("layers")
                .properties()
                .forEach(layer -> companions.put(
                        "The notice of the layer `" + layer.getKey() + "`, given with it, says:",
                        written(layer.getValue())));
        each.path("others")
                .properties()
                .forEach(other -> companions.put(
                        "The notice `" + other.getKey() + "`, judged together with it, says:",
                        written(other.getValue())));
        return companions;
    }

    /** What a case takes out of the notice is null in its file; people read a comment. */
    private static String written(JsonNode change) {
        return LEFT_OUT.matcher(YAML.writeValueAsString(change)).replaceAll("$1# $2 is left out");
    }
}
