package org.noticekit.validate.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rules.RuleCatalogue;

/** Switches each rule off in turn, and counts its cases that then fail; {@code bin/prove-rules} prints the list. */
final class RuleProofTest {

    private static final Path LIST = Path.of("target", "rule-proof.txt");

    @Test
    void noRuleCanBeSwitchedOffUnnoticed() throws IOException {
        Map<String, Long> failing = new LinkedHashMap<>();
        for (Rule rule : RuleCatalogue.all()) {
            String id = rule.info().id();
            List<Rule> others = RuleCatalogue.all().stream()
                    .filter(other -> !other.info().id().equals(id))
                    .toList();
            failing.put(
                    id,
                    RuleCases.rejected(id).stream()
                            .filter(each -> fails(each, others))
                            .count());
        }
        Files.writeString(
                LIST,
                failing.entrySet().stream()
                        .map(each -> each.getKey() + ": cases that fail without it: " + each.getValue() + "\n")
                        .collect(Collectors.joining()));

        assertThat(failing).isNotEmpty().allSatisfy((id, cases) -> assertThat(cases)
                .as("cases that fail without %s", id)
                .isPositive());
    }

    /** Whether what is found differs from what the case expects, by so much as one finding. */
    private static boolean fails(RuleCase each, List<Rule> rules) {
        List<RuleCase.Expected> found = RuleCasesTest.written(each.judge(rules));
        return found.size() != each.findings().size() || !found.containsAll(each.findings());
    }
}
