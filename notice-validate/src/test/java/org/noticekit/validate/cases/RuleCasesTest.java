package org.noticekit.validate.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.noticekit.finding.Finding;
import org.noticekit.finding.Findings;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.validate.NoticeValidator;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rules.RuleCatalogue;

/** Judges every case by the whole catalogue: what it expects must be found, and nothing else. */
final class RuleCasesTest {

    @Test
    void theBaseNoticeHasNoFinding() {
        assertThat(judge(RuleCases.base(), RuleCases.TODAY, RuleCatalogue.all()).toList())
                .as("Mend base.yaml: every case starts from it")
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyCaseHasExactlyItsFindings() {
        return RuleCases.all()
                .map(each -> DynamicTest.dynamicTest(
                        each.toString(), () -> assertThat(written(each.judge(RuleCatalogue.all())))
                                .as("Correct the rule, or list what else must be found in the case")
                                .containsExactlyInAnyOrderElementsOf(each.findings())));
    }

    @TestFactory
    Stream<DynamicTest> withoutItsRuleARejectedNoticePasses() {
        return RuleCases.files().stream()
                .flatMap(rule -> RuleCases.rejected(rule).stream())
                .map(each -> DynamicTest.dynamicTest(each.toString(), () -> {
                    List<Rule> others = RuleCatalogue.all().stream()
                            .filter(rule -> !rule.info().id().equals(each.rule()))
                            .toList();
                    assertThat(each.findings())
                            .as("Expect at least one finding of %s itself", each.rule())
                            .anyMatch(finding -> finding.rule().equals(each.rule()));
                    assertThat(written(each.judge(others)))
                            .as("Switched off, %s must leave a gap", each.rule())
                            .noneMatch(finding -> finding.rule().equals(each.rule()))
                            .isNotEqualTo(each.findings());
                }));
    }

    @Test
    void everyRuleHasACaseFileAndEveryCaseFileARule() {
        assertThat(RuleCases.files())
                .as("Add cases/<rule-id>.yaml for a new rule; remove or rename the file of a rule that is gone")
                .containsExactlyInAnyOrderElementsOf(RuleCatalogue.all().stream()
                        .map(rule -> rule.info().id())
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> everyRuleAcceptsAndRejectsSomething() {
        return RuleCases.files().stream()
                .map(rule -> DynamicTest.dynamicTest(rule, () -> {
                    assertThat(RuleCases.accepted(rule))
                            .as("Add an accepted case to %s.yaml: the nearest good notice", rule)
                            .isNotEmpty()
                            .allSatisfy(each -> assertThat(each.findings())
                                    .as("An accepted notice breaks not this rule")
                                    .noneMatch(finding -> finding.rule().equals(rule)));
                    assertThat(RuleCases.rejected(rule))
                            .as("Add a rejected case to %s.yaml: the smallest bad notice", rule)
                            .isNotEmpty();
                    assertThat(Stream.of(RuleCases.accepted(rule), RuleCases.rejected(rule))
                                    .flatMap(Collection::stream)
                                    .map(RuleCase::name))
                            .as("Give each case in %s.yaml a name of its own", rule)
                            .doesNotHaveDuplicates()
                            .doesNotContain("");
                }));
    }

    private static Findings judge(PrivacyNotice notice, LocalDate asOf, List<Rule> rules) {
        return NoticeValidator.builder().asOf(asOf).rules(rules).build().validate(notice);
    }

    static List<RuleCase.Expected> written(Findings findings) {
        return findings.stream().map(RuleCasesTest::written).toList();
    }

    private static RuleCase.Expected written(Finding finding) {
        return new RuleCase.Expected(
                finding.rule(), finding.severity().word(), finding.path().toString(), finding.message());
    }
}
