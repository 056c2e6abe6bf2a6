package org.noticekit.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.noticekit.finding.Finding;
import org.noticekit.finding.Severity;
import org.noticekit.io.ReadingRule;
import org.noticekit.model.Law;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.testkit.internal.Tree;
import org.noticekit.validate.NoticeValidator;
import org.noticekit.validate.WaiverRule;
import org.noticekit.validate.rules.RuleCatalogue;

class NoticeArbitrariesTest {

    private static final Set<String> ONLY_BESIDE_OTHERS = Set.of("layer-known", "language-parity", "welsh-parity");

    private static final NoticeValidator VALIDATOR =
            NoticeValidator.builder().asOf(NoticeDomain.DAY).build();

    @Property(tries = 200, seed = "20261123")
    @Domain(NoticeDomain.class)
    void whateverTheModelHoldsCanBeWrittenReadAndJudged(@ForAll PrivacyNotice notice) {
        assertThat(Tree.of(notice).read().findings()).isEmpty();
        assertThat(Tree.of(notice).read().notice()).contains(notice);
        assertThat(VALIDATOR.validate(notice)).isNotNull();
    }

    @Property(tries = 100, seed = "20261123")
    @Domain(NoticeDomain.class)
    void aCompleteNoticeHasNoError(@ForAll @Complete PrivacyNotice notice) {
        assertThat(VALIDATOR.validate(notice).atLeast(Severity.ERROR)).isEmpty();
        assertThat(NoticeValidator.builder()
                        .asOf(NoticeDomain.DAY)
                        .laws(Law.UK_GDPR)
                        .build()
                        .validate(notice)
                        .atLeast(Severity.ERROR))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2018-05-25", "2020-12-31", "2021-01-01", "2025-08-20", "2026-06-18", "2026-06-19", "2031-01-01"
            })
    void thereAreCompleteNoticesForEveryDay(LocalDate day) {
        NoticeValidator validator = NoticeValidator.builder().asOf(day).build();

        samples(NoticeArbitraries.complete(day), 5)
                .forEach(notice -> assertThat(validator.validate(notice).atLeast(Severity.ERROR))
                        .isEmpty());
    }

    @Property(tries = 100, seed = "20261123")
    @Domain(NoticeDomain.class)
    void aNoticeBreaksTheRuleOrOneOfTheRulesAskedFor(
            @ForAll @Breaking("retention-present") PrivacyNotice one,
            @ForAll @Breaking({"rights-listed", "purpose-present"}) PrivacyNotice another) {
        assertThat(VALIDATOR.validate(one)).extracting(Finding::rule).contains("retention-present");
        assertThat(VALIDATOR.validate(another))
                .extracting(Finding::rule)
                .containsAnyOf("rights-listed", "purpose-present");
    }

    /** The rules of reading and of waivers are no rules for notices: no notice can break them. */
    @TestFactory
    Stream<DynamicTest> everyRuleOfTheCatalogueIsBrokenAlways() {
        return RuleCatalogue.all().stream()
                .map(rule -> rule.info().id())
                .map(id -> DynamicTest.dynamicTest(id, () -> {
                    samples(NoticeArbitraries.breaking(id), 5).forEach(breach -> {
                        assertThat(breach.rule()).isEqualTo(id);
                        assertThat(breach.findings().ofRule(id)).isNotEmpty();
                    });
                    if (!ONLY_BESIDE_OTHERS.contains(id)) {
                        samples(NoticeArbitraries.noticesBreaking(id), 3).forEach(notice -> assertThat(
                                        VALIDATOR.validate(notice).ofRule(id))
                                .isNotEmpty());
                    }
                }));
    }

    @Test
    void whatNoNoticeBreaksByItselfIsRefused() {
        assertThat(ONLY_BESIDE_OTHERS).allSatisfy(id -> assertThatThrownBy(() -> NoticeArbitraries.noticesBreaking(id))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No notice breaks each of [" + id + "] by itself: a rule among them needs another notice"
                        + " beside it. Ask for a Breach."));
        assertThatThrownBy(() -> NoticeArbitraries.breaking("retention-presnt"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The catalogue has no rule \"retention-presnt\". Did you mean \"retention-present\"?");
        assertThat(Stream.concat(
                        Stream.of(ReadingRule.values()).map(ReadingRule::id),
                        Stream.of(WaiverRule.values()).map(WaiverRule::id)))
                .allSatisfy(id -> assertThatThrownBy(() -> NoticeArbitraries.breaking(id))
                        .isInstanceOf(IllegalArgumentException.class));
    }

    @Property(tries = 50, seed = "20261123")
    @Domain(NoticeDomain.class)
    void aBreachOfAnyRuleIsOne(@ForAll Breach breach, @ForAll @Breaking PrivacyNotice notice) {
        assertThat(breach.findings().ofRule(breach.rule())).isNotEmpty();
        assertThat(VALIDATOR.validate(notice)).isNotEmpty();
    }

    @Test
    void aSeedGivesTheSameAgain() {
        for (Arbitrary<?> each : List.of(
                NoticeArbitraries.notices(),
                NoticeArbitraries.complete(NoticeDomain.DAY),
                NoticeArbitraries.breaking())) {
            assertThat(samples(each, 5)).isEqualTo(samples(each, 5));
            assertThat(Set.copyOf(samples(each, 5))).hasSizeGreaterThan(3);
        }
    }

    @Test
    void notOnlyTheSmallestNoticesBreakARule() {
        assertThat(samples(NoticeArbitraries.breaking("retention-present"), 20).stream()
                        .map(Breach::notice)
                        .collect(Collectors.toSet()))
                .hasSizeGreaterThan(12);
    }

    @Test
    void aNoticeShrinksToWhatIsStillAskedFor() {
        Shrinkable<PrivacyNotice> any = first(NoticeArbitraries.notices());
        Shrinkable<PrivacyNotice> complete = first(NoticeArbitraries.complete(NoticeDomain.DAY));
        Shrinkable<Breach> breaking = first(NoticeArbitraries.breaking("retention-present"));

        assertThat(Tree.of(smallest(any)).paths()).hasSize(3);
        assertThat(VALIDATOR.validate(smallest(complete)).atLeast(Severity.ERROR))
                .isEmpty();
        assertThat(smallest(breaking).findings().ofRule("retention-present")).hasSize(1);
        assertThat(Tree.of(smallest(breaking).notice()).paths())
                .hasSizeLessThan(12)
                .hasSizeGreaterThan(3);
    }

    private static <T> List<T> samples(Arbitrary<T> arbitrary, int count) {
        RandomGenerator<T> generator = arbitrary.generator(1000);
        return IntStream.range(0, count)
                .mapToObj(seed -> generator.next(new Random(seed)).value())
                .toList();
    }

    private static <T> Shrinkable<T> first(Arbitrary<T> arbitrary) {
        return arbitrary.generator(1000).next(new Random(20261123));
    }

    /** What is left when nothing can be left out any more. */
    private static <T> T smallest(Shrinkable<T> from) {
        Shrinkable<T> at = from;
        for (var next = at.shrink().findFirst();
                next.isPresent();
                next = at.shrink().findFirst()) {
            assertThat(next.get().distance()).isLessThan(at.distance());
            at = next.get();
        }
        return at.value();
    }
}
