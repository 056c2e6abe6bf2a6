package org.noticekit.testkit.jqwik;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.noticekit.finding.Findings;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.validate.NoticeSet;
import org.noticekit.validate.NoticeValidator;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rules.RuleCatalogue;

/**
 * A notice that breaks a rule, with all that is needed to see it.
 *
 * @param rule the id of the rule
 * @param notice the notice
 * @param asOf the day on which it breaks it
 * @param layers the notices for which its layers stand, by the layers' keys, in order; mostly none
 * @param others the notices that it belongs with, by name, in order; mostly none
 */
public record Breach(
        String rule,
        PrivacyNotice notice,
        LocalDate asOf,
        Map<String, PrivacyNotice> layers,
        Map<String, PrivacyNotice> others) {

    private static final String ITSELF = "the notice that breaks the rule";

    /** Keeps copies. */
    public Breach {
        layers = Collections.unmodifiableMap(new LinkedHashMap<>(layers));
        others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
    }

    /** What is found in the notice, by all rules. */
    public Findings findings() {
        return judgedBy(RuleCatalogue.all());
    }

    /** Whether it does break the rule. */
    boolean isOne() {
        List<Rule> itself = RuleCatalogue.all().stream()
                .filter(any -> any.info().id().equals(rule))
                .toList();
        return !judgedBy(itself).isEmpty();
    }

    private Findings judgedBy(List<Rule> rules) {
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

    /** The same with another notice. */
    Breach with(PrivacyNotice other) {
        return new Breach(rule, other, asOf, layers, others);
    }

    /** Whether the notice breaks the rule without others, on {@link NoticeDomain#DAY}. */
    boolean needsNothingElse() {
        return layers.isEmpty() && others.isEmpty() && asOf.equals(NoticeDomain.DAY);
    }
}
