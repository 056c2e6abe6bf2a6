package org.noticekit.check.report;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.noticekit.finding.Citation;
import org.noticekit.model.Law;
import org.noticekit.validate.rule.Authority;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rules.RuleCatalogue;
import tools.jackson.core.JsonGenerator;

/** A rule as SARIF describes it. Of rules that are not in our catalogue only the id is known here. */
final class SarifRule {

    private static final Map<String, RuleInfo> OURS = RuleCatalogue.all().stream()
            .map(Rule::info)
            .collect(Collectors.toUnmodifiableMap(RuleInfo::id, Function.identity()));

    private SarifRule() {}

    static void write(String id, JsonGenerator json) {
        Json.object(json, () -> {
            json.writeStringProperty("id", id);
            RuleInfo info = OURS.get(id);
            if (info == null) {
                String words = id.replace('-', ' ');
                SarifReport.text(json, "shortDescription", words);
                SarifReport.text(json, "fullDescription", words);
                SarifReport.text(json, "help", "What is wrong, and what to do, is told with each finding.");
            } else {
                writeInfo(info, json);
            }
        });
    }

    private static void writeInfo(RuleInfo info, JsonGenerator json) {
        SarifReport.text(json, "shortDescription", info.title());
        SarifReport.text(json, "fullDescription", info.why());
        Json.object(
                json,
                "defaultConfiguration",
                () -> json.writeStringProperty("level", SarifResult.level(info.severity())));
        SarifReport.text(json, "help", help(info));
        Json.object(json, "properties", () -> {
            Json.array(
                    json,
                    "tags",
                    () -> info.laws().stream().map(Law::word).sorted().forEach(json::writeString));
            Json.citations(
                    json,
                    info.authorities().stream()
                            .map(Authority::citation)
                            .distinct()
                            .toList());
        });
    }

    private static String help(RuleInfo info) {
        String law = info.authorities().stream()
                .map(Authority::citation)
                .map(Citation::text)
                .distinct()
                .collect(Collectors.joining("; "));
        return info.title() + ".\n\nWhy: " + info.why() + "\n\nLaw: " + law + "\n\nFix: " + info.fix();
    }
}
