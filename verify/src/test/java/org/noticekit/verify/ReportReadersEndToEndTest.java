package org.noticekit.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The programs of others read the command's reports without a complaint, whatever is told in them. Left out where a
 * program is not installed, unless it is required ({@code -Dreaders=required}).
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "no file can be called as badly there")
class ReportReadersEndToEndTest {

    private static final Path NOTICES = SourceTree.top().resolve("examples/notices");
    private static final String HOSTILE = "::error::]]> %0A|&é\u202E .yaml";
    private static final List<String> REPORTS = List.of("none", "findings", "waived", "all");

    @TempDir
    static Path folder;

    @BeforeAll
    static void writeReports() throws IOException, InterruptedException {
        Files.copy(NOTICES.resolve("county-council.yaml"), folder.resolve("council.yaml"));
        Files.copy(NOTICES.resolve("norfolk-as-published.yaml"), folder.resolve(HOSTILE));
        Files.writeString(
                folder.resolve("broken.yaml"), "notice: x\n\"]]>\\u202E\\u001B[31m\": \"::error::\"\n<a>&: \uFFFD\n");
        Files.writeString(folder.resolve("waivers.yaml"), """
                waivers:
                  - rule: plain-language
                    path: /
                    reason: "]]> ::error:: [31m &<"
                    owner: Ann Example
                    expires: 2027-03-31
                """);
        report("none", 0, "council.yaml");
        report("findings", 1, HOSTILE);
        report("waived", 1, HOSTILE, "--waivers", "waivers.yaml");
        report("all", 2, "council.yaml", HOSTILE, "broken.yaml", "nowhere.yaml");
    }

    @Test
    void sarifMultitoolFindsNoErrorInTheSarif() throws Exception {
        need(ReportReader.SARIF_MULTITOOL);
        String report = Files.readString(folder.resolve("all.sarif"));
        String broken = report.replace("\"ruleIndex\":0", "\"ruleIndex\":99");
        assertThat(broken).isNotEqualTo(report);
        Files.writeString(folder.resolve("broken.sarif"), broken);

        Run run = ReportReader.SARIF_MULTITOOL.read(folder, files("sarif"));

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).as(run.out()).isZero();
        assertThat(run.out()).contains(REPORTS.size() + 1 + " files scanned.");
        List<String> complaints = run.out()
                .lines()
                .filter(Pattern.compile("(?:error|warning) [A-Z]+\\d+").asPredicate())
                .toList();
        assertThat(complaints)
                .filteredOn(line -> line.contains("broken.sarif(") && line.contains(": error SARIF1009"))
                .as("that it looks at all: %s", run.out())
                .isNotEmpty();
        assertThat(complaints)
                .filteredOn(line -> !line.contains("broken.sarif("))
                .allMatch(line -> line.contains(": warning SARIF2005"), "only asks for a page about the tool")
                .hasSize(REPORTS.size());
    }

    @Test
    void xmllintAcceptsTheJunitXml() throws Exception {
        need(ReportReader.XMLLINT);
        String report = Files.readString(folder.resolve("all.xml"));
        Files.writeString(folder.resolve("broken.xml"), report.replaceFirst("&lt;", "<"));

        Run run = ReportReader.XMLLINT.read(folder, files("xml"));

        assertThat(run.exitCode()).as(run.err()).isNotZero();
        assertThat(run.err().lines().filter(line -> line.matches("\\S+\\.xml:\\d+: .*")))
                .as("that it looks at all, and of which it complains")
                .isNotEmpty()
                .allMatch(line -> line.startsWith("broken.xml:"));
    }

    private static void report(String name, int exitCode, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("validate", "--as-of", "2026-11-23"));
        command.addAll(List.of(arguments));
        for (String each : List.of("text=" + name + ".txt", "sarif=" + name + ".sarif", "junit=" + name + ".xml")) {
            command.addAll(List.of("--report", each));
        }
        Run run = Run.jar(folder, List.of(), command);
        assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(exitCode);
    }

    private static List<String> files(String ending) {
        List<String> files = new ArrayList<>(REPORTS);
        files.add("broken");
        return files.stream().map(name -> name + "." + ending).toList();
    }

    private static void need(ReportReader reader) {
        assumeTrue(reader.isInstalled() || System.getProperty("readers", "").equals("required"), reader.howToInstall());
        assertThat(reader.isInstalled()).as(reader.howToInstall()).isTrue();
    }
}
