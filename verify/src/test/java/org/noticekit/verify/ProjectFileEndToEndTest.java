package org.noticekit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command with a project file, with a baseline and with whatever stands for a file, in processes of its own. */
class ProjectFileEndToEndTest {

    private static final String NOTICE = """
            notice: website
            title: Website privacy notice
            language: en-GB
            controllers:
              council: {name: Example County Council}
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void aProject() throws Exception {
        Files.createDirectories(folder.resolve("notices/parish"));
        Files.writeString(folder.resolve("notices/website.yaml"), NOTICE);
        Files.writeString(folder.resolve("notices/parish/parish.yaml"), NOTICE);
        Files.writeString(folder.resolve("noticekit.yaml"), """
                project: Example
                notices: [notices]
                folders:
                  - files: [notices/parish]
                    failOn: never
                """);
    }

    @Test
    void theProjectFileHoldsWhereverTheCommandRuns() throws Exception {
        Run above = notice(folder, "validate", "--report", "gcc");
        Run below = notice(folder.resolve("notices/parish"), "validate", ".", "--report", "gcc");

        assertThat(above.exitCode()).isEqualTo(1);
        assertThat(above.out()).contains("notices/parish/parish.yaml:1:1: ", "notices/website.yaml:5:3: error: ");
        assertThat(below.exitCode()).as("nothing fails there").isZero();
        assertThat(below.out()).contains("parish.yaml:1:1: ").doesNotContain("website.yaml");
        assertThat(notice(folder.resolve("notices/parish"), "validate", "..", "--report", "sarif")
                        .out())
                .as("programs read of a file from the project's folder")
                .contains("\"uri\":\"notices/parish/parish.yaml\"", "\"uri\":\"notices/website.yaml\"")
                .doesNotContain("\"uri\":\"..");
        assertThat(notice(folder.resolve("notices/parish"), "validate", ".", "--no-project")
                        .exitCode())
                .isEqualTo(1);
        assertThat(notice(folder.resolve("notices/parish"), "validate", ".", "--fail-on", "error")
                        .exitCode())
                .as("an option wins over the file")
                .isEqualTo(1);
    }

    @Test
    void aProjectFileThatIsWrongIsNeverPassedOver() throws Exception {
        Files.writeString(folder.resolve("noticekit.yaml"), "project: Example\nfailon: never\nwaivers: [gone.yaml]\n");

        Run run = notice(folder.resolve("notices"), "validate", "website.yaml");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("""
                        notice: ../noticekit.yaml is not a project file:
                        ../noticekit.yaml:2:1: error: "failon" is not a field of a project file. Did you mean "failOn"? [unknown-field]
                        """);
    }

    @Test
    void whatFindsNothingIsAMistakeOfTheCommandLine() throws Exception {
        for (List<String> args : List.of(
                List.of("validate", "notices/*.json"),
                List.of("validate", "--no-project"),
                List.of("validate", "--project", "gone.yaml"),
                List.of("validate", "--stdin-name", "a.yaml", "notices"),
                List.of("validate", "--project", "noticekit.yaml", "--no-project"),
                List.of("baseline"),
                List.of("baseline", "check"),
                List.of("baseline", "create", "--baseline", "notices/website.yaml"))) {
            Run run = notice(folder, args.toArray(String[]::new));
            assertThat(run.exitCode()).as("%s: %s", args, run.err()).isEqualTo(2);
            assertThat(run.err()).isNotEmpty();
        }
        assertThat(Files.readString(folder.resolve("notices/website.yaml"))).isEqualTo(NOTICE);
    }

    @Test
    void patternsThatNoShellExpandsAreExpanded() throws Exception {
        Run run = notice(folder, "validate", "notices/**/{website,parish}.yaml", "./notices/website.yaml");

        assertThat(run.out()).endsWith(" for information\n").contains("2 files: ");
    }

    @Test
    void standardInputIsCalledAsItIsTold() throws Exception {
        String command = Stream.of(Run.JAVA_BIN.resolve("java"), "-jar", Run.JAR)
                .map(each -> "'" + each + "'")
                .reduce((one, next) -> one + " " + next)
                .orElseThrow();
        Run run = Run.of(
                folder,
                Map.of(),
                List.of(
                        "sh",
                        "-c",
                        "cat notices/website.yaml | " + command
                                + " validate - --stdin-name notices/parish/draft.yaml --report gcc"));

        assertThat(run.out()).contains("notices/parish/draft.yaml:5:3: error: ");
        assertThat(run.exitCode()).as("what is said of its folder holds").isZero();
    }

    @Test
    void aBaselineIsDrawnAndHeldFromEverywhere() throws Exception {
        Run create = notice(folder.resolve("notices"), "baseline", "create");
        assertThat(create.out()).matches("\\.\\./noticekit-baseline\\.yaml: [1-9]\\d* findings\n");
        assertThat(create.exitCode()).isZero();
        String drawn = Files.readString(folder.resolve("noticekit-baseline.yaml"));
        assertThat(drawn).startsWith("baseline:\n  - file: notices/parish/parish.yaml\n    rule: ");

        assertThat(notice(folder, "validate").exitCode())
                .as("nobody asked for it")
                .isEqualTo(1);
        assertThat(notice(folder, "validate", "--baseline", "noticekit-baseline.yaml")
                        .exitCode())
                .isZero();
        Files.writeString(
                folder.resolve("noticekit.yaml"),
                Files.readString(folder.resolve("noticekit.yaml")) + "baseline: noticekit-baseline.yaml\n");
        Path website = folder.resolve("notices/website.yaml");
        assertThat(notice(folder.resolve("notices/parish"), "validate", "../website.yaml")
                        .exitCode())
                .isZero();
        assertThat(notice(folder.resolve("notices"), "validate", website.toString())
                        .exitCode())
                .isZero();
        assertThat(notice(folder, "baseline", "create").exitCode()).isZero();
        assertThat(Files.readString(folder.resolve("noticekit-baseline.yaml"))).isEqualTo(drawn);

        Files.writeString(website, NOTICE + "updated: 2026-11\n");
        Run check = notice(folder, "baseline", "check", "--report", "gcc", "--fail-on", "warning");
        assertThat(check.exitCode()).isEqualTo(1);
        assertThat(check.out())
                .containsPattern(
                        "(?m)^noticekit-baseline\\.yaml:\\d+:5: warning: \"notice-date\" finds nothing any more in "
                                + "notices/website\\.yaml, but the baseline has it\\. \\[baseline-unused]$");
        assertThat(notice(folder, "baseline", "check").exitCode()).isZero();
    }

    private static Run notice(Path in, String... args) throws Exception {
        List<String> all = new ArrayList<>(List.of(args));
        if (all.size() > 1) { // not for "baseline" alone
            all.addAll(List.of("--as-of", "2026-11-23"));
        }
        return Run.jar(in, List.of("-XX:TieredStopAtLevel=1"), all);
    }
}
