package org.noticekit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.noticekit.check.report.ReportFormat;
import org.noticekit.internal.EnumWords;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The life of a waiver, from the day on which somebody writes it to the day on which it is to be taken out. */
class WaiversTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2027, 1, 31);
    private static final String RULE = "dpo-designated";
    private static final String FOUND = "No data protection officer is given for Example County Council";

    @TempDir
    Path folder;

    private String complete;
    private Path notice;

    @BeforeEach
    void aNoticeWithOneError() throws IOException {
        complete = Files.readString(Path.of("..", "..", "examples", "notices", "county-council.yaml"));
        notice = write("website.yaml", complete.replaceFirst("(?s)\ndataProtectionOfficers:\n.*?(?=\ncontacts:)", ""));
    }

    @Test
    void withoutOneWhatIsFoundCounts() {
        assertThat(validate(LAST_DAY, notice))
                .returns(ExitCode.FINDINGS, Told::exitCode)
                .satisfies(told -> assertThat(told.out())
                        .contains(": error: " + FOUND)
                        .endsWith("website.yaml: 1 error, 0 warnings, 0 for information\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rule", "path", "reason", "owner", "expires"})
    void oneThatLeavesSomethingOutIsNone(String key) throws IOException {
        Path waivers =
                write("waivers.yaml", waiver(RULE, LAST_DAY).replaceFirst("(?<=[ -] )" + key + ": .*\n( {4})?", ""));

        Told told = validate(LAST_DAY, notice, "--waivers", waivers.toString(), "--fail-on", "never");

        assertThat(told.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(told.err())
                .startsWith("notice: " + waivers + " is not a file of waivers:\n" + waivers
                        + ":2:5: error: This item of \"waivers\" has no \"" + key + "\"");
        assertThat(told.out()).isEmpty();
    }

    @Test
    void untilTheEndOfItsLastDayWhatItWaivesIsShownAndDoesNotCount() throws IOException {
        Path waivers = write("waivers.yaml", waiver(RULE, LAST_DAY));

        for (LocalDate day : List.of(LAST_DAY.minusDays(1), LAST_DAY)) {
            assertThat(validate(day, notice, "--waivers", waivers.toString(), "--fail-on", "info"))
                    .returns(ExitCode.CLEAN, Told::exitCode)
                    .satisfies(told -> assertThat(told.out())
                            .contains(": error (waived): " + FOUND)
                            .contains("\n  Waived until 2027-01-31 by Ann Example: The page changes soon.\n")
                            .endsWith("website.yaml: 0 errors, 0 warnings, 0 for information, 1 waived\n"));
        }
    }

    @Test
    void theNextDayWhatItWaivedCountsAgainAndSoDoesTheWaiver() throws IOException {
        Path waivers = write("waivers.yaml", waiver(RULE, LAST_DAY));

        Told told = validate(LAST_DAY.plusDays(1), notice, "--waivers", waivers.toString());

        assertThat(told.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(told.out())
                .contains("website.yaml:61:3: error: " + FOUND)
                .contains(waivers + ":2:5: warning: The waiver of \"" + RULE + "\" by Ann Example ended on 2027-01-31")
                .contains("2 |   - rule: dpo-designated\n    |     ^^^^^^^^^^^^^^^^^^^^")
                .contains(" [waiver-expired]\n")
                .endsWith("\n2 files: 1 error, 1 warning, 0 for information\n");
    }

    @Test
    void oneForMoreThanAYearWaivesNothing() throws IOException {
        Path waivers = write("waivers.yaml", waiver(RULE, LAST_DAY));

        assertThat(validate(LAST_DAY.minusDays(366), notice, "--waivers", waivers.toString()))
                .returns(ExitCode.CLEAN, Told::exitCode)
                .satisfies(told -> assertThat(told.out()).contains(": error (waived): " + FOUND));

        Told told = validate(LAST_DAY.minusDays(367), notice, "--waivers", waivers.toString());

        assertThat(told.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(told.out()).contains(": error: " + FOUND).contains(" [waiver-too-long]\n");
    }

    @Test
    void onceTheNoticeIsMendedItIsUnused() throws IOException {
        Path waivers = write("waivers.yaml", waiver(RULE, LAST_DAY));
        Path mended = write("mended.yaml", complete);

        assertThat(validate(LAST_DAY, mended, "--waivers", waivers.toString(), "--fail-on", "warning"))
                .returns(ExitCode.FINDINGS, Told::exitCode)
                .satisfies(told -> assertThat(told.out())
                        .contains(waivers + ":2:5: warning: The waiver of \"" + RULE + "\" waives nothing")
                        .contains(" [waiver-unused]\n"));
        assertThat(validate(LAST_DAY.plusDays(1), mended, "--waivers", waivers.toString())
                        .out())
                .contains("ended on 2027-01-31, and the rule finds nothing")
                .contains(" [waiver-unused]\n");
    }

    @Test
    void oneThatAnyOfTheNoticesNeedsIsUsed() throws IOException {
        Path waivers = write("waivers.yaml", waiver(RULE, LAST_DAY));
        Path mended = write("mended.yaml", complete);

        assertThat(validate(LAST_DAY, mended, notice.toString(), "--waivers", waivers.toString())
                        .out())
                .endsWith("2 files: 0 errors, 0 warnings, 0 for information, 1 waived\n");
    }

    /** A file that is no notice could be the one that needs it. */
    @Test
    void noneIsCalledUnusedUnlessEachNoticeIsJudged() throws IOException {
        Path waivers = write("waivers.yaml", waiver(RULE, LAST_DAY));
        Path mended = write("mended.yaml", complete);
        Path broken = write("broken.yaml", "notice: website\ntitel: x\n");

        assertThat(validate(LAST_DAY, mended, broken.toString(), "--waivers", waivers.toString())
                        .out())
                .contains("[unknown-field]")
                .doesNotContain("[waiver-unused]");
    }

    /** As a hook does before a commit, and a build in each of its modules. */
    @Test
    void noneOfTheProjectsIsCalledUnusedWhereOnlySomeOfItsNoticesAreChecked() throws IOException {
        write("waivers.yaml", waiver(RULE, LAST_DAY));
        Path project =
                write("noticekit.yaml", "project: x\nnotices: [website.yaml, mended.yaml]\nwaivers: [waivers.yaml]\n");
        Path mended = write("mended.yaml", complete);
        String unused = "[waiver-unused]";

        assertThat(validate(LAST_DAY, mended, "--project", project.toString()).out())
                .isEqualTo(mended + ": 0 errors, 0 warnings, 0 for information\n");
        write("website.yaml", complete);
        assertThat(validate(LAST_DAY, mended, "--project", project.toString()).out())
                .doesNotContain(unused);
        assertThat(validate(LAST_DAY, mended, notice.toString(), "--project", project.toString())
                        .out())
                .contains(unused);
        assertThat(validate(
                                LAST_DAY,
                                mended,
                                "--project",
                                project.toString(),
                                "--waivers",
                                folder.resolve("waivers.yaml").toString())
                        .out())
                .contains(unused);
    }

    @Test
    void thereCanBeSeveralFilesAndOneGivenTwiceIsOne() throws IOException {
        Path other = write("other.yaml", waiver("retention-present", LAST_DAY));
        Path waivers = write("waivers.yaml", waiver(RULE, LAST_DAY));
        String[] all = {"--waivers", other.toString(), "--waivers", waivers.toString(), "--waivers", waivers.toString()
        };

        Told told = validate(LAST_DAY, notice, all);

        assertThat(told.exitCode()).as(told.err()).isEqualTo(ExitCode.CLEAN);
        assertThat(told.out())
                .contains(other + ":2:5: warning: ", "[waiver-unused]")
                .endsWith("2 files: 0 errors, 1 warning, 0 for information, 1 waived\n");
        Path baseline = folder.resolve("baseline.yaml");
        assertThat(run(LAST_DAY, baselineArguments(baseline, all)).out()).isEqualTo(baseline + ": 0 findings\n");
    }

    private String[] baselineArguments(Path baseline, String... more) {
        return Stream.concat(
                        Stream.of("baseline", "create", notice.toString(), "--baseline", baseline.toString()),
                        Stream.of(more))
                .toArray(String[]::new);
    }

    @ParameterizedTest
    @EnumSource
    void whatItWaivesIsInEveryReport(ReportFormat format) throws IOException {
        Path waivers = write("waivers.yaml", waiver(RULE, LAST_DAY));
        Path report = folder.resolve("report");

        Told told = validate(
                LAST_DAY, notice, "--waivers", waivers.toString(), "--report", EnumWords.kebab(format) + "=" + report);

        assertThat(told.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(Files.readString(report))
                .contains(FOUND, RULE)
                .contains(format == ReportFormat.GCC ? "(waived)" : "The page changes soon.");
    }

    @Test
    void jsonTellsWhoWaivedAFinding() throws IOException {
        Path waivers = write("waivers.yaml", waiver(RULE, LAST_DAY));

        Told told = validate(LAST_DAY, notice, "--waivers", waivers.toString(), "--report", "json");
        JsonNode report = JsonMapper.shared().readTree(told.out());

        assertThat(report.at("/summary/waived").intValue()).isEqualTo(1);
        assertThat(report.get("files")).hasSize(1);
        assertThat(report.at("/files/0/findings/0/waiver"))
                .hasToString(
                        "{\"reason\":\"The page changes soon.\",\"owner\":\"Ann Example\",\"expires\":\"2027-01-31\"}");
    }

    @Test
    void pagesAreNotWrittenByWaiversThatCannotBeRead() {
        Path site = folder.resolve("site");
        Path absent = folder.resolve("absent.yaml");

        Told told = run(LAST_DAY, "build", notice.toString(), "--out", site.toString(), "--waivers", absent.toString());

        assertThat(told.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(told.err()).contains(absent + " is not a file of waivers:\n" + absent + ":1:1: error: ");
        assertThat(site).doesNotExist();
    }

    private record Told(int exitCode, String out, String err) {}

    private static Told validate(LocalDate day, Path file, String... more) {
        String[] args = new String[more.length + 2];
        args[0] = "validate";
        args[1] = file.toString();
        System.arraycopy(more, 0, args, 2, more.length);
        return run(day, args);
    }

    private static Told run(LocalDate day, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = NoticeCommand.run(new PrintWriter(out, true), new PrintWriter(err, true), day, args);
        return new Told(exitCode, out.toString(), err.toString());
    }

    private static String waiver(String rule, LocalDate lastDay) {
        return """
                waivers:
                  - rule: %s
                    path: /
                    reason: The page changes soon.
                    owner: Ann Example
                    expires: %s
                """.formatted(rule, lastDay);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
