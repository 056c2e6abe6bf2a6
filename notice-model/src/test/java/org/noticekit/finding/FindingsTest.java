package org.noticekit.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.noticekit.model.Law;

class FindingsTest {

    private static final SourceMap SOURCE = new SourceMap() {
        @Override
        public SourceLocation locate(NoticePath path) {
            return at(path.segments().isEmpty() ? 1 : 3, 5, 3, 9);
        }

        @Override
        public Optional<String> line(int number) {
            return number == 3 ? Optional.of("\tid: f\u202Eorm\u001B[31m") : Optional.empty();
        }
    };

    @Property(seed = "20261123", tries = 50)
    void theOrderDoesNotDependOnTheOrderOfFinding(@ForAll long seed) {
        List<Finding> given = new ArrayList<>(List.of(
                finding("b", "/x/10", Severity.INFO).build(),
                finding("a", "/x/9", Severity.ERROR).build(),
                finding("a", "/x/10", Severity.ERROR).build(),
                finding("a", "", Severity.WARNING).location(at(2, 1, 2, 2)).build(),
                finding("z", "", Severity.WARNING).location(at(1, 1, 1, 2)).build()));
        Findings expected = Findings.of(given);
        Collections.shuffle(given, new Random(seed));

        assertThat(Findings.of(given)).isEqualTo(expected);
        assertThat(Findings.of(given))
                .extracting(f -> f.rule() + f.path())
                .containsExactly("a/x/9", "a/x/10", "b/x/10", "z", "a");
    }

    @Test
    void theSameFindingCountsOnce() {
        Finding finding = finding("a", "/x", Severity.ERROR).build();

        assertThat(Findings.of(List.of(finding, finding)).and(Findings.of(List.of(finding))))
                .hasSize(1);
    }

    @Test
    void theListIsTheFindingsThemselvesAndCannotBeChanged() {
        Findings findings =
                Findings.of(List.of(finding("a", "/x", Severity.ERROR).build()));

        assertThat(findings.toList()).isSameAs(findings.toList()).isUnmodifiable();
    }

    @Test
    void aThresholdKeepsWhatIsAtLeastAsGrave() {
        Findings findings = Findings.of(List.of(
                finding("a", "", Severity.ERROR).build(),
                finding("b", "", Severity.WARNING).build(),
                finding("c", "", Severity.INFO).build()));

        assertThat(findings.atLeast(Severity.ERROR)).extracting(Finding::rule).containsExactly("a");
        assertThat(findings.atLeast(Severity.WARNING)).extracting(Finding::rule).containsExactly("a", "b");
        assertThat(findings.atLeast(Severity.INFO)).isEqualTo(findings);
        assertThat(findings.count(Severity.WARNING)).isEqualTo(1);
        assertThat(findings.ofRule("c")).hasSize(1);
    }

    @Test
    void locatingKeepsAPlaceAlreadyKnown() {
        Finding known =
                finding("a", "/x", Severity.ERROR).location(at(7, 1, 7, 2)).build();

        assertThat(known.locate(SOURCE).location()).contains(at(7, 1, 7, 2));
        assertThat(finding("a", "/x", Severity.ERROR).build().locate(SOURCE).location())
                .contains(at(3, 5, 3, 9));
    }

    @Test
    void aLineIsAsCompilersWriteIt() {
        assertThat(FindingFormatter.line()
                        .format(finding("a", "/x", Severity.ERROR).build().locate(SOURCE)))
                .isEqualTo("n.yaml:3:5: error: Something is missing. [a]");
        assertThat(FindingFormatter.line()
                        .format(finding("a", "/x", Severity.ERROR).build()))
                .isEqualTo("/x: error: Something is missing. [a]");
        assertThat(FindingFormatter.line()
                        .format(finding("a", "", Severity.INFO).build()))
                .isEqualTo("info: Something is missing. [a]");
    }

    @Test
    void aBlockShowsTheSourceTheLawAndTheFixAndNothingThatSteersATerminal() {
        Finding finding = finding("a", "/x", Severity.WARNING)
                .addCitations(Citation.builder()
                        .law(Law.UK_GDPR)
                        .instrument("UK GDPR")
                        .pinpoint("Article 13(1)(c)")
                        .verified(true)
                        .build())
                .addCitations(Citation.builder()
                        .instrument("UK GDPR")
                        .pinpoint("Article 6(1)")
                        .verified(true)
                        .build())
                .addCitations(
                        Citation.builder().instrument("WP260").verified(false).build())
                .fix("Say \u001B[1mso.")
                .build()
                .locate(SOURCE);

        assertThat(FindingFormatter.block(SOURCE).format(finding)).isEqualTo("""
                n.yaml:3:5: warning: Something is missing. [a]
                  3 | \tid: f\uFFFDorm\uFFFD[31m
                    | \t   ^^^^
                  Law: UK GDPR Article 13(1)(c), Article 6(1); WP260 (unverified)
                  Fix: Say \uFFFD[1mso.""");
    }

    @Test
    void aWaivedFindingSaysSoAndWhoAnswersForIt() {
        Finding finding = finding("a", "/x", Severity.WARNING)
                .waiver(Waiver.builder()
                        .rule("a")
                        .path(NoticePath.root())
                        .reason("It ends\u001B[1m soon.")
                        .owner("Ann Example")
                        .expires(LocalDate.of(2027, 1, 31))
                        .build())
                .build();

        assertThat(FindingFormatter.line().format(finding))
                .isEqualTo("/x: warning (waived): Something is missing. [a]");
        assertThat(FindingFormatter.block(SOURCE).format(finding)).isEqualTo("""
                /x: warning (waived): Something is missing. [a]
                  Waived until 2027-01-31 by Ann Example: It ends\uFFFD[1m soon.""");
    }

    @Test
    void ofALongLineOnlyWhatIsAroundThePlaceIsShown() {
        SourceMap longLine = new SourceMap() {
            @Override
            public SourceLocation locate(NoticePath path) {
                return at(1, 101, 1, 104);
            }

            @Override
            public Optional<String> line(int number) {
                return Optional.of("a".repeat(100) + "bad" + "c".repeat(100_000));
            }
        };
        Finding finding = finding("a", "/x", Severity.ERROR).build().locate(longLine);

        assertThat(FindingFormatter.block(longLine).format(finding).lines())
                .containsExactly(
                        "n.yaml:1:101: error: Something is missing. [a]",
                        "  1 | …" + "a".repeat(60) + "bad" + "c".repeat(57) + "…",
                        "    |  " + " ".repeat(60) + "^^^");
    }

    @Test
    void ofALongLineOnlyWhatIsShownIsLookedAt() {
        String line = "\ud83d\ude00".repeat(100) + "bad" + "\ud83d\ude00".repeat(5_000_000);
        SourceMap oneLine = new SourceMap() {
            @Override
            public SourceLocation locate(NoticePath path) {
                return at(1, 101, 1, 104);
            }

            @Override
            public Optional<String> line(int number) {
                return Optional.of(line);
            }
        };
        Finding finding = finding("a", "/x", Severity.ERROR).build().locate(oneLine);

        assertTimeout(Duration.ofSeconds(5), () -> {
            for (int i = 0; i < 500; i++) {
                assertThat(FindingFormatter.block(oneLine).format(finding).lines())
                        .containsExactly(
                                "n.yaml:1:101: error: Something is missing. [a]",
                                "  1 | …" + "\ud83d\ude00".repeat(60) + "bad" + "\ud83d\ude00".repeat(57) + "…",
                                "    |  " + " ".repeat(60) + "^^^");
            }
        });
    }

    @Test
    void aFilesNameCannotSteerATerminal() {
        Finding finding = finding("a", "/x", Severity.ERROR)
                .location(SourceLocation.builder()
                        .from(at(1, 1, 1, 2))
                        .file("n\u001B[2J\n.yaml")
                        .build())
                .build();

        assertThat(FindingFormatter.line().format(finding))
                .isEqualTo("n\uFFFD[2J\uFFFD.yaml:1:1: error: Something is missing. [a]");
        assertThat(FindingFormatter.line()
                        .format(finding("a", "/\u001B[2J", Severity.ERROR).build()))
                .startsWith("/\uFFFD[2J: ");
    }

    @Test
    void nothingBecomesACommandToABuildServer() {
        assertThat(FindingFormatter.visible("::error::x ::y")).isEqualTo("\uFFFD:error::x ::y");
        assertThat(FindingFormatter.visible(" \t::error::x")).isEqualTo(" \t\uFFFD:error::x");
        assertThat(FindingFormatter.visible("a ##[error]b ##VSO[task.x]c ## [d] #[e] :f"))
                .isEqualTo("a \uFFFD#[error]b \uFFFD#VSO[task.x]c ## [d] #[e] :f");
        assertThat(FindingFormatter.visible("###[x]")).isEqualTo("#\uFFFD#[x]");
    }

    @Test
    void theSeverityCanBeWrittenInOnesOwnWay() {
        Finding finding = finding("a", "/x", Severity.ERROR)
                .message("error: no error")
                .location(at(3, 5, 3, 9))
                .build();

        assertThat(FindingFormatter.line(word -> "<" + word + ">").format(finding))
                .isEqualTo("n.yaml:3:5: <error>: error: no error [a]");
        assertThat(FindingFormatter.block(SOURCE, word -> "<" + word + ">").format(finding))
                .startsWith("n.yaml:3:5: <error>: error: no error [a]\n");
    }

    @Test
    void findingsCrossProcessBorders() throws Exception {
        Findings findings = Findings.of(List.of(
                finding("a", "/x/1", Severity.ERROR).location(at(1, 2, 3, 4)).build()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(findings);
        }

        assertThat(new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject())
                .isEqualTo(findings);
    }

    private static Finding.Builder finding(String rule, String path, Severity severity) {
        return Finding.builder()
                .rule(rule)
                .severity(severity)
                .message("Something is missing.")
                .path(NoticePath.parse(path));
    }

    private static SourceLocation at(int line, int column, int endLine, int endColumn) {
        return SourceLocation.builder()
                .file("n.yaml")
                .line(line)
                .column(column)
                .endLine(endLine)
                .endColumn(endColumn)
                .build();
    }
}
