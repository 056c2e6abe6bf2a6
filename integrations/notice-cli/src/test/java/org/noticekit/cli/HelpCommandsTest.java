package org.noticekit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.noticekit.check.KnownRule;
import org.noticekit.check.KnownRules;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rules.RuleCatalogue;
import tools.jackson.databind.json.JsonMapper;

/** The commands that tell what there is: {@code rules}, {@code explain}, {@code schema} and {@code completion}. */
class HelpCommandsTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void everyRuleIsListedOnALine() {
        assertThat(run("rules")).isEqualTo(ExitCode.CLEAN);

        List<String> lines = out.toString().lines().toList();
        assertThat(lines)
                .hasSizeGreaterThan(RuleCatalogue.all().size())
                .startsWith("controller-identity\terror\tThe notice says who is responsible for the data")
                .contains("syntax\terror\tThe text is YAML or JSON")
                .contains("baseline-unused\twarning\tAn entry of a baseline is for something that is found")
                .allMatch(line -> line.split("\t").length == 3);
        assertThat(lines.stream().map(line -> line.substring(0, line.indexOf('\t'))))
                .doesNotHaveDuplicates();
    }

    @Test
    void thoseOfALawOrOfASeverityAreListedAlone() {
        assertThat(run("rules", "--law", "EU-GDPR", "--severity", "info")).isEqualTo(ExitCode.CLEAN);

        assertThat(out.toString().lines())
                .isNotEmpty()
                .allMatch(line -> line.contains("\tinfo\t"))
                .noneMatch(line -> line.startsWith("freedom-of-information"));
        assertThat(run("rules", "--law", "gdpr")).isEqualTo(ExitCode.UNUSABLE);
        assertThat(err.toString())
                .isEqualTo("notice: Invalid value for option '--law': \"gdpr\" is none of uk-gdpr, "
                        + "uk-law-enforcement, eu-gdpr, eu-institutions.\n");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleIsExplained(KnownRule rule) {
        assertThat(run("explain", rule.id())).isEqualTo(ExitCode.CLEAN);

        String[] told = out.toString().split("\nWHAT TO DO\n", -1);
        assertThat(told).hasSize(2);
        String flowing = out.toString().replaceAll("\n *", " ");
        assertThat(flowing)
                .startsWith(rule.title())
                .contains(" " + rule.id() + " · " + rule.severity().word());
        assertThat(out.toString().lines())
                .filteredOn(line -> !line.startsWith("    "))
                .noneMatch(line -> line.contains("](") || line.contains("**") || line.contains("<!--"));
        rule.info().ifPresent(info -> assertThat(flowing)
                .contains(info.why())
                .contains(" THE LAW ", " EXAMPLES ", " Good: ", " Not good: ", " Found in it"));
        assertThat(out.toString()
                        .lines()
                        .filter(line -> line.startsWith("  https:"))
                        .map(String::strip))
                .isSubsetOf(rule.info().map(HelpCommandsTest::addresses).orElse(List.of()));
        assertThat(out.toString().lines())
                .filteredOn(line -> !line.contains("https://") && !line.startsWith("    "))
                .allMatch(line -> line.length() <= 80);
    }

    @Test
    void examplesAreYamlOfTheFormat() {
        run("explain", "retention-present");

        assertThat(out.toString())
                .contains("\nGood: a period\n\n    channels:\n      online-forms:\n        activities:\n")
                .contains("\n  https://www.legislation.gov.uk/eur/2016/679/article/13\n");
    }

    @Test
    void aRuleThatIsMistypedIsGuessed() {
        assertThat(run("explain", "syntax", "retention-presnt")).isEqualTo(ExitCode.UNUSABLE);

        assertThat(out.toString()).isEmpty();
        assertThat(err.toString())
                .isEqualTo("notice: There is no rule \"retention-presnt\". Did you mean \"retention-present\"?\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"notice", "policy", "project", "report"})
    void eachKindOfFileHasItsSchema(String kind) {
        assertThat(run("schema", kind)).isEqualTo(ExitCode.CLEAN);

        assertThat(JsonMapper.shared().readTree(out.toString()).propertyNames()).contains("$schema", "$id");
        assertThat(out.toString()).endsWith("}\n");
    }

    @Test
    void theSchemaOfNoticesNeedsNoName() {
        run("schema");
        String unnamed = out.toString();
        out.getBuffer().setLength(0);
        run("schema", "Notice");

        assertThat(out.toString()).isEqualTo(unnamed);
    }

    @Test
    void theShellCompletesCommandsOptionsAndWords(@TempDir Path folder) throws IOException, InterruptedException {
        assertThat(run("completion")).isEqualTo(ExitCode.CLEAN);
        Files.writeString(folder.resolve("completion"), out.toString());
        Files.writeString(folder.resolve("ask"), """
                . ./completion
                compopt() { :; } # there is none outside of completing
                ask() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=(); _complete_notice; echo "${COMPREPLY[*]}"; }
                ask notice exp
                ask notice render --dep
                ask notice render --depth j
                ask notice rules --law uk-l
                ask notice validate --fail-on ""
                """);

        Process bash = new ProcessBuilder("bash", "ask")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String told = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(told).isEqualTo("""
                explain
                --depth
                just-in-time
                uk-law-enforcement
                error warning info never
                """);
        assertThat(bash.waitFor()).isZero();
    }

    @Test
    void aMistakeIsToldWithoutPagesOfHelp() {
        assertThat(run("validte", "x.yaml")).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run("render", "x.yaml")).isEqualTo(ExitCode.UNUSABLE);

        assertThat(err.toString()).isEqualTo("""
                notice: Unmatched arguments from index 0: 'validte', 'x.yaml'
                Did you mean: notice validate or notice baseline?
                "notice --help" tells what there is.
                notice: Missing required option: '--to=html|text|markdown|svg|trace'
                "notice render --help" tells what there is.
                """);
        assertThat(out.toString()).isEmpty();
    }

    private static List<String> addresses(RuleInfo info) {
        return info.authorities().stream()
                .flatMap(authority -> authority.citation().url().stream())
                .toList();
    }

    static Stream<KnownRule> rules() {
        return KnownRules.ofOurs().all().stream();
    }

    private int run(String... args) {
        return NoticeCommand.run(new PrintWriter(out), new PrintWriter(err), LocalDate.of(2026, 11, 23), args);
    }
}
