package org.noticekit.validate.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.noticekit.finding.Citation;
import org.noticekit.finding.Severity;
import org.noticekit.model.Law;
import org.noticekit.validate.rule.Authority;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;

/** The catalogue polices itself: what a new rule must bring along is asked for here. */
final class RuleCatalogueTest {

    private static final List<LocalDate> DAYS = Stream.of(
                    "2018-05-25",
                    "2020-12-31",
                    "2021-01-01",
                    "2026-02-04",
                    "2026-02-05",
                    "2026-06-18",
                    "2026-06-19",
                    "2026-09-29",
                    "2026-09-30",
                    "2026-11-23")
            .map(LocalDate::parse)
            .toList();

    static Stream<Rule> rules() {
        return RuleCatalogue.all().stream();
    }

    @Test
    void theCatalogueIsInTheOrderOfTheLaw() throws IOException {
        assertThat(rules().map(rule -> rule.info().id()))
                .as("List a new rule in its package's catalogue, and its id and severity, in the order of the law, "
                        + "in catalogue.csv")
                .containsExactlyElementsOf(expected().keySet());
    }

    @Test
    void everyRuleClassIsListed() throws Exception {
        Path classes = Path.of(RuleCatalogue.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(classes.resolve("org/noticekit/validate/rules"))) {
            List<String> written = files.map(Path::getFileName)
                    .map(Path::toString)
                    .filter(name -> name.endsWith("Rule.class"))
                    .map(name -> name.replace(".class", ""))
                    .toList();
            assertThat(rules().map(rule -> rule.getClass().getSimpleName()))
                    .as("Add the new rule to the catalogue of its package")
                    .containsExactlyInAnyOrderElementsOf(written);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theIdIsTheClassName(Rule rule) {
        String name = rule.getClass().getSimpleName();
        String kebab = name.substring(0, name.length() - "Rule".length())
                .replaceAll("(?<=[a-z])(?=[0-9])|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
                .toLowerCase(Locale.ROOT);
        assertThat(rule.info().id())
                .as("Name the class after the id, in capitals and without hyphens, with Rule at its end")
                .isEqualTo(kebab);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theSeverityIsTheLaws(Rule rule) throws IOException {
        assertThat(rule.info().severity())
                .as(
                        "Correct the severity of %s, or catalogue.csv if the law has changed",
                        rule.info().id())
                .isEqualTo(expected().get(rule.info().id()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theWordsAreForPeople(Rule rule) {
        RuleInfo info = rule.info();
        assertThat(info.title())
                .as("Write the title of %s as a sentence without a full stop", info.id())
                .matches("[A-Z][^\\n]{10,120}[^.]");
        assertThat(info.why())
                .as("Write why %s matters, in sentences", info.id())
                .matches("[A-Z][^\\n]{20,400}\\.");
        assertThat(info.laws()).as("Say under which laws %s applies", info.id()).isNotEmpty();
        for (Law law : info.laws()) {
            assertThat(info.fix().text(law))
                    .as("Write what to do about %s under %s, in sentences", info.id(), law)
                    .matches("[A-Z][^\\n]{10,300}[.\"]");
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyLawIsCitedOnEveryDay(Rule rule) {
        RuleInfo info = rule.info();
        for (Law law : info.laws()) {
            for (LocalDate day : DAYS) {
                if (info.applies(law, day)) {
                    assertThat(info.citations(law, day))
                            .as("Give %s an authority under %s on %s", info.id(), law, day)
                            .isNotEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void noAuthorityIsOfAnotherLaw(Rule rule) {
        assertThat(rule.info().authorities()).extracting(Authority::citation).allSatisfy(citation -> assertThat(
                        citation.law().map(rule.info().laws()::contains).orElse(true))
                .as("%s does not apply under the law of %s", rule.info().id(), citation.text())
                .isTrue());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyCitationCanBeFollowed(Rule rule) throws URISyntaxException {
        for (Authority authority : rule.info().authorities()) {
            Citation citation = authority.citation();
            assertThat(citation.instrument()).isNotBlank();
            assertThat(citation.pinpoint().orElse("-"))
                    .as("pinpoint of %s", citation)
                    .isNotBlank()
                    .doesNotContain("Article Annex");
            if (citation.url().isPresent()) {
                URI address = new URI(citation.url().get());
                assertThat(address.getScheme()).as("%s", address).isEqualTo("https");
                assertThat(address.getHost()).as("%s", address).isIn("www.legislation.gov.uk", "eur-lex.europa.eu");
                assertThat(address.getPath())
                        .as("%s", address)
                        .doesNotEndWith("/")
                        .doesNotContain("{");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void whatNobodyCheckedIsMarkedSo(Rule rule) {
        assertThat(rule.info().authorities())
                .extracting(Authority::citation)
                .filteredOn(citation ->
                        citation.law().filter(Law.EU_INSTITUTIONS::equals).isPresent()
                                || citation.instrument().equals("Good practice")
                                || citation.instrument().equals("Guidelines on transparency"))
                .allSatisfy(citation -> assertThat(citation.verified())
                        .as("Nobody has checked %s", citation.text())
                        .isFalse());
    }

    @Test
    void theLawOfTheDayIsCited() {
        assertThat(cited("adm-existence", Law.UK_GDPR, "2026-02-04")).contains("UK GDPR Article 22(1)");
        assertThat(cited("adm-existence", Law.UK_GDPR, "2026-02-05"))
                .contains("UK GDPR Article 22A")
                .doesNotContain("UK GDPR Article 22(1)");
        assertThat(cited("adm-existence", Law.EU_GDPR, "2026-02-05")).contains("EU GDPR Article 22(1)");
        assertThat(cited("transfer-mechanism-stated", Law.UK_GDPR, "2026-02-04"))
                .contains("UK GDPR Article 44");
        assertThat(cited("transfer-mechanism-stated", Law.UK_GDPR, "2026-02-05"))
                .contains("UK GDPR Article 44A(2)")
                .doesNotContain("UK GDPR Article 44");
        assertThat(cited("transfer-adequacy-known", Law.UK_GDPR, "2026-02-04")).contains("UK GDPR Article 45");
        assertThat(cited("transfer-adequacy-known", Law.UK_GDPR, "2026-02-05")).contains("UK GDPR Article 45A");
        assertThat(cited("purpose-present", Law.UK_GDPR, "2020-12-31"))
                .contains("GDPR (Regulation (EU) 2016/679) Article 13(1)(c)")
                .noneMatch(citation -> citation.startsWith("UK GDPR"));
        assertThat(cited("purpose-present", Law.UK_GDPR, "2021-01-01"))
                .contains("UK GDPR Article 13(1)(c)")
                .noneMatch(citation -> citation.startsWith("GDPR ("));
        assertThat(cited("complaint-to-regulator", Law.UK_GDPR, "2026-06-18")).contains("UK GDPR Article 77");
        assertThat(cited("complaint-to-regulator", Law.UK_GDPR, "2026-06-19"))
                .contains("Data Protection Act 2018 section 165")
                .doesNotContain("UK GDPR Article 77");
        assertThat(cited("adm-logic", Law.UK_GDPR, "2026-11-23")).contains("UK GDPR Article 13(2)(f) (unverified)");
    }

    private static List<String> cited(String id, Law law, String day) {
        return rules().map(Rule::info)
                .filter(info -> info.id().equals(id))
                .flatMap(info -> info.citations(law, LocalDate.parse(day)).stream())
                .map(Citation::text)
                .toList();
    }

    /** The ids in order, each with its severity. */
    private static Map<String, Severity> expected() throws IOException {
        Map<String, Severity> severities = new LinkedHashMap<>();
        try (InputStream table =
                Objects.requireNonNull(RuleCatalogueTest.class.getResourceAsStream("catalogue.csv"), "catalogue.csv")) {
            new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(","))
                    .forEach(cells -> severities.put(cells[0], severity(cells[1])));
        }
        return severities;
    }

    private static Severity severity(String letter) {
        return switch (letter) {
            case "E" -> Severity.ERROR;
            case "W" -> Severity.WARNING;
            case "I" -> Severity.INFO;
            default -> throw new IllegalArgumentException("catalogue.csv: no severity is written " + letter);
        };
    }
}
