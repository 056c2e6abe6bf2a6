package org.noticekit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.noticekit.finding.Citation;
import org.noticekit.finding.Finding;
import org.noticekit.finding.SourceLocation;
import org.noticekit.finding.SourceMap;
import org.noticekit.io.NoticeReader;
import org.noticekit.model.Law;
import org.noticekit.validate.rules.RuleCatalogue;

/** What is found in the examples, and in notices that retell real ones. */
class ExampleFindingsTest {

    @Test
    void nothingIsFoundInTheNoticeToCopyFrom() {
        assertThat(ExampleNotices.findings("county-council")).isEmpty();
    }

    /** Nor in the bilingual pair, of either or between the two. */
    @Test
    void nothingIsFoundInTheEnglishAndTheWelshNoticeToCopyFrom() {
        assertThat(ExampleNotices.findingsTogether("library-newsletter", "library-newsletter.cy")
                        .values())
                .hasSize(2)
                .allSatisfy(findings -> assertThat(findings).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("names")
    void theFindingsAreThoseThatSomebodyRead(String name) throws IOException {
        String findings = ExampleNotices.findings(name).stream()
                .map(ExampleFindingsTest::line)
                .collect(Collectors.joining());

        Golden.check(name + ".findings.txt", findings);
    }

    @ParameterizedTest
    @MethodSource("expectations")
    void theFindingsAreThoseOfSomebodyWhoKnowsTheLaw(Expectation expectation) {
        List<Finding> found = ExampleNotices.findings(expectation.notice()).stream()
                .filter(expectation::matches)
                .toList();

        switch (expectation.verdict()) {
            case FOUND -> assertThat(found).isNotEmpty();
            case ABSENT -> assertThat(found).isEmpty();
        }
    }

    /** Nothing is ever found of a rule that does not exist, so a line with a mistyped id would hold whatever happens. */
    @Test
    void eachRuleThatALineNamesIsThere() throws IOException {
        assertThat(Expectation.all()).hasSizeGreaterThan(100).allSatisfy(expectation -> assertThat(ruleIds())
                .containsAll(expectation.rules()));
    }

    /** Nothing is ever found at a path that the notice does not have either; its place would be its parent's. */
    @ParameterizedTest
    @MethodSource("expectations")
    void eachLineSpeaksOfAPlaceThatItsNoticeHas(Expectation expectation) {
        SourceMap places = NoticeReader.create()
                .read(ExampleNotices.file(expectation.notice()))
                .sourceMap();

        expectation.at().parent().ifPresent(parent -> assertThat(places.locate(expectation.at()))
                .isNotEqualTo(places.locate(parent)));
    }

    @Test
    void anInstitutionOfTheUnionIsJudgedByItsOwnRegulation() {
        Stream<Law> laws = ExampleNotices.findings("real-14-european-commission-eusurvey").stream()
                .flatMap(finding -> finding.citations().stream())
                .map(Citation::law)
                .flatMap(Optional::stream);

        assertThat(laws).isNotEmpty().containsOnly(Law.EU_INSTITUTIONS);
    }

    @Test
    void thePublishedNoticeNumbersEachOfItsFacts() throws IOException {
        String notice = Files.readString(ExampleNotices.file("norfolk-as-published"));
        Stream<Integer> numbers = Pattern.compile("# (\\d+) [A-Z]\\d\\d")
                .matcher(notice)
                .results()
                .map((MatchResult fact) -> Integer.valueOf(fact.group(1)));

        assertThat(numbers).containsAll(IntStream.rangeClosed(1, 47).boxed().toList());
    }

    static List<String> names() throws IOException {
        return ExampleNotices.names();
    }

    static List<Expectation> expectations() throws IOException {
        return Expectation.all();
    }

    private static Set<String> ruleIds() {
        return RuleCatalogue.all().stream().map(rule -> rule.info().id()).collect(Collectors.toSet());
    }

    private static String line(Finding finding) {
        SourceLocation place = finding.location().orElseThrow();
        return finding.severity().word() + " " + finding.rule() + " " + place.line() + ":" + place.column() + " /"
                + String.join("/", finding.path().segments()) + " " + finding.message() + "\n";
    }
}
