package org.noticekit.validate.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.noticekit.finding.Findings;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.validate.NoticeSet;
import org.noticekit.validate.NoticeValidator;
import org.noticekit.validate.rule.Rule;
import tools.jackson.databind.JsonNode;

/**
 * A notice, a day, and all that the whole catalogue has to say of it.
 *
 * @param rule the rule whose case it is
 * @param name what it shows
 * @param tree the base notice with the case's change, as a file has it
 * @param notice the same as the model has it
 * @param layers the notices given for its layers, by the layers' keys; mostly none
 * @param others the other notices of its set, by name; mostly none
 * @param asOf the day on which it is judged
 * @param findings what must be found, and nothing else; empty for a notice that is accepted
 */
record RuleCase(
        String rule,
        String name,
        JsonNode tree,
        PrivacyNotice notice,
        Map<String, PrivacyNotice> layers,
        Map<String, PrivacyNotice> others,
        LocalDate asOf,
        List<Expected> findings) {

    private static final String ITSELF = "the notice of the case";

    /** What these rules find in it. */
    Findings judge(List<Rule> rules) {
        NoticeValidator validator =
                NoticeValidator.builder().asOf(asOf).rules(rules).build();
        for (Map.Entry<String, PrivacyNotice> layer : layers.entrySet()) {
            validator = validator.withLayer(layer.getKey(), layer.getValue());
        }
        if (others.isEmpty()) {
            return validator.validate(notice);
        }
        NoticeSet.Builder set = NoticeSet.builder().add(ITSELF, notice);
        others.forEach(set::add);
        return validator.validate(set.build()).getOrDefault(ITSELF, Findings.none());
    }

    /** One finding as a case writes it. */
    record Expected(String rule, String severity, String path, String message) {}

    @Override
    public String toString() {
        return rule + ": " + name;
    }
}
