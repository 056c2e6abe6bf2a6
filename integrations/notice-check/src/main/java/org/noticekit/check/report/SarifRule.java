package org.noticekit.check.report;

import java.util.Optional;
import java.util.stream.Collectors;
import org.noticekit.check.KnownRule;
import org.noticekit.finding.Citation;
import org.noticekit.model.Law;
import org.noticekit.validate.rule.Authority;
import org.noticekit.validate.rule.RuleInfo;
import tools.jackson.core.JsonGenerator;

/** A rule as SARIF describes it. Of one that nobody knows there is only the id. */
final class SarifRule {

    private SarifRule() {}

    static void write(String id, Optional<KnownRule> known, JsonGenerator json) {
        Json.object(json, () -> {
            json.writeStringProperty("id", id);
            known.ifPresentOrElse(rule -> writeRule(rule, json), () -> {
                String words = id.replace('-', ' ');
                SarifReport.text(json, "shortDescription", words);
                SarifReport.text(json, "fullDescription", words);
                SarifReport.text(json, "help", "What is wrong, and what to do, is told with each finding.");
            });
        });
    }

    private static void writeRule(KnownRule rule, JsonGenerator json) {
        SarifReport.text(json, "shortDescription", rule.title());
        SarifReport.text(json, "fullDescription", rule.info().map(RuleInfo::why).orElse(rule.title() + "."));
        Json.object(
                json,
                "defaultConfiguration",
                () -> json.writeStringProperty("level", SarifResult.level(rule.severity())));
        SarifReport.text(json, "help", help(rule));
        rule.info()
                .ifPresent(info -> Json.object(json, "properties", () -> {
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
                }));
    }

    private static String help(KnownRule rule) {
        return rule.title() + "."
                + rule.info()
                        .map(info -> "\n\nWhy: " + info.why() + "\n\nLaw: " + law(info))
                        .orElse("")
                + "\n\nFix: " + rule.fix();
    }

    private static String law(RuleInfo info) {
        return info.authorities().stream()
                .map(Authority::citation)
                .map(Citation::text)
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
