package org.noticekit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.noticekit.model.Law;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rules.RuleCatalogue;

/** The pages of {@code docs/rules} say what the rules say; {@code -Dgolden.update=true} writes them anew. */
class RulePagesTest {

    private static final Path FOLDER = SourceTree.top().resolve("docs/rules");
    private static final String INDEX = "README.md";
    private static final String COVERAGE = "coverage.md";
    private static final String NOT_CHECKED = "not-checked.md";
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]*)` \\| (\\S.*\\.) \\|$");

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleHasItsPage(RuleInfo rule) throws IOException {
        Golden.check(FOLDER.resolve(rule.id() + ".md"), RulePage.of(rule));
    }

    @Test
    void everyRuleIsInTheIndex() throws IOException {
        Golden.check(FOLDER.resolve(INDEX), RuleIndex.page());
    }

    @Test
    void thereIsNoPageOfARuleThatIsGone() throws IOException {
        Set<String> pages = ids().stream().map(id -> id + ".md").collect(Collectors.toSet());
        pages.addAll(List.of(INDEX, COVERAGE, NOT_CHECKED));
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .as("Take away the page of a rule that is gone")
                    .isSubsetOf(pages);
        }
    }

    @Test
    void whatIsAskedOfANoticeHasItsPage() throws IOException {
        Golden.check(FOLDER.resolve(COVERAGE), Coverage.page());
    }

    @Test
    void eachRuleThatALineNamesIsThere() {
        assertThat(Coverage.lines())
                .hasSizeGreaterThan(80)
                .allSatisfy(line -> assertThat(ids()).as("%s", line).containsAll(line.rules()));
    }

    /** A line of a law is not looked after by a rule that is silent under that law. */
    @Test
    void aLineOfALawNamesRulesOfThatLaw() {
        for (Coverage.Line line : Coverage.lines()) {
            line.law().ifPresent(law -> assertThat(rules())
                    .filteredOn(rule -> line.rules().contains(rule.id()))
                    .allSatisfy(rule -> assertThat(rule.laws())
                            .as("%s: %s", line, rule.id())
                            .contains(law)));
        }
    }

    /** Of a line that says which part of an article it is, one rule at least rests on that part. */
    @Test
    void aLineOfALawNamesARuleThatCitesIt() {
        for (Coverage.Line line : Coverage.lines()) {
            if (line.law().isPresent()) {
                Law law = line.law().get();
                assertThat(rules())
                        .filteredOn(rule -> line.rules().contains(rule.id()))
                        .flatExtracting(RuleInfo::authorities)
                        .extracting(authority -> authority.citation())
                        .as("%s", line)
                        .anyMatch(citation -> citation.law().filter(law::equals).isPresent()
                                && citation.pinpoint()
                                        .filter(place -> place.startsWith("Article " + line.number()))
                                        .isPresent());
            }
        }
    }

    @Test
    void whatNoRuleChecksHasAReasonAndNoRule() throws IOException {
        String page = Files.readString(FOLDER.resolve(NOT_CHECKED));
        List<String> rows = page.lines().filter(line -> line.startsWith("| `")).toList();
        List<String> listed = ROW.matcher(page)
                .results()
                .map((MatchResult row) -> row.group(1))
                .toList();

        assertThat(listed)
                .as("each row of %s: | `id` | a reason, as a sentence. |", NOT_CHECKED)
                .isNotEmpty()
                .hasSameSizeAs(rows)
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*"))
                .as("there is a rule for it: take it off %s", NOT_CHECKED)
                .doesNotContainAnyElementsOf(ids());
    }

    static List<RuleInfo> rules() {
        return RuleCatalogue.all().stream().map(Rule::info).toList();
    }

    private static Set<String> ids() {
        return rules().stream().map(RuleInfo::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
