package org.noticekit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.noticekit.render.HtmlTheme;

/** The command's jar, in a process of its own, as people run it. */
class CommandEndToEndTest {

    private static final Path NOTICES = SourceTree.top().resolve("examples/notices");
    private static final String STYLESHEET = "<link rel=\"stylesheet\" href=\"./notice.css\">\n";
    private static final Pattern GOLDEN_FINDING = Pattern.compile("(\\w+) (\\S+) (\\d+:\\d+) \\S+ (.+)");

    /** What makes Java believe it runs on another machine; the last two are where programs go wrong. */
    static Stream<List<String>> machines() {
        return Stream.of(
                List.of(),
                List.of(
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-Dfile.encoding=ISO-8859-1"),
                List.of(
                        "-Duser.language=ar",
                        "-Duser.country=EG",
                        "-Duser.timezone=Etc/GMT+12",
                        "-Dfile.encoding=ISO-8859-1"));
    }

    @TempDir
    Path folder;

    @Test
    void itTellsItsVersion() throws Exception {
        Run run = Run.jar(folder, List.of(), List.of("--version"));

        assertThat(run.out().strip()).matches("notice \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
        assertThat(run.exitCode()).isZero();
    }

    @ParameterizedTest
    @MethodSource("machines")
    void buildingThePublishedNoticeTellsItsErrorsAndWritesItAllTheSame(List<String> machine) throws Exception {
        String name = "norfolk-as-published";
        List<String> file = List.of(name + ".yaml", "--as-of", "2026-11-23");

        Run run = Run.jar(NOTICES, machine, with(file, "build", "--out", folder.toString()));

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out().lines().filter(line -> line.matches(name + "\\.yaml:\\d.*")))
                .containsExactlyElementsOf(firstLinesOfFindings(name));
        assertThat(run.out())
                .isEqualTo(Run.jar(NOTICES, List.of(), with(file, "validate")).out());
        checkFilesOf(name);
    }

    @ParameterizedTest
    @MethodSource("machines")
    void buildingTheCompleteNoticeFindsNothing(List<String> machine) throws Exception {
        List<String> file = List.of("county-council.yaml", "--as-of", "2026-11-23");

        Run run = Run.jar(NOTICES, machine, with(file, "build", "--fail-on", "info", "--out", folder.toString()));

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("county-council.yaml: 0 errors, 0 warnings, 0 for information\n");
        assertThat(run.exitCode()).isZero();
        checkFilesOf("county-council");
    }

    @Test
    void itSaysOfTheNoticeInTheReadmeWhatTheReadmeShows() throws Exception {
        Readme.writeNotice(folder);

        Run run = Run.jar(folder, List.of(), Readme.arguments("validate"));

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(Readme.block("text") + "\n");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void whateverAFileHoldsTheAnswerIsAFindingAndNeverAStackTrace() throws Exception {
        Map<String, byte[]> hostile = Map.ofEntries(
                Map.entry("nan.yaml", utf8("!.nan2%A")),
                Map.entry("deep.yaml", utf8("[".repeat(100_000))),
                Map.entry("deep.json", utf8("[".repeat(100_000))),
                Map.entry("laughs.yaml", utf8(billionLaughs())),
                Map.entry("zeros.yaml", new byte[5_000_000]),
                Map.entry("zeros.json", new byte[5_000_000]),
                Map.entry("latin1.yaml", "notice: caf\u00E9".getBytes(StandardCharsets.ISO_8859_1)),
                Map.entry("utf16.yaml", "notice: website".getBytes(StandardCharsets.UTF_16)),
                Map.entry("empty.yaml", new byte[0]),
                Map.entry("blank.json", utf8(" \n")),
                Map.entry("tabs.yaml", utf8("notice: website\n\ttitle: x\n")),
                Map.entry("duplicate.yaml", utf8("notice: website\nnotice: website\n")),
                Map.entry("comment.yaml", utf8("# nothing else\n")),
                Map.entry("scalar.yaml", utf8("42")),
                Map.entry("list.json", utf8("[]")),
                Map.entry("unclosed.json", utf8("{\"notice\": \"web")));
        List<String> args = new ArrayList<>(List.of("validate"));
        for (Map.Entry<String, byte[]> file : hostile.entrySet()) {
            args.add(Files.write(folder.resolve(file.getKey()), file.getValue()).toString());
        }

        Run run = Run.jar(folder, List.of(), args);

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2); // some of them cannot be read as text at all
        assertThat(run.out())
                .doesNotContain("Exception")
                .doesNotContain("\tat ")
                .doesNotContain("org.noticekit");
        assertThat(hostile.keySet())
                .allSatisfy(name -> assertThat(run.out()).containsPattern(name + ":\\d+:\\d+: error: "));
    }

    private static String billionLaughs() {
        String bombs = IntStream.range(1, 10)
                .mapToObj(i -> "a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ",").repeat(9) + "x]")
                .collect(Collectors.joining("\n"));
        return "a0: &a0 [lol]\n" + bombs + "\n";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> with(List<String> file, String... words) {
        return Stream.concat(Stream.of(words), file.stream()).toList();
    }

    /** The golden findings in the way of the command, which does not tell paths. */
    private static List<String> firstLinesOfFindings(String name) throws IOException {
        return Golden.read(name + ".findings.txt")
                .lines()
                .map(line -> GOLDEN_FINDING.matcher(line).replaceFirst(name + ".yaml:$3: $1: $4 [$2]"))
                .toList();
    }

    /** The forms are as the library writes them, but the page leads to the stylesheet beside it. */
    private void checkFilesOf(String name) throws IOException {
        for (String form : List.of(".md", ".svg", ".txt")) {
            assertThat(Files.readString(folder.resolve(name + form))).isEqualTo(Golden.read(name + form));
        }
        assertThat(Files.readString(folder.resolve(name + ".html")))
                .containsOnlyOnce(STYLESHEET)
                .satisfies(page -> assertThat(page.replace(STYLESHEET, "")).isEqualTo(Golden.read(name + ".html")));
        assertThat(Files.readString(folder.resolve("notice.css")))
                .isEqualTo(HtmlTheme.PLAIN.stylesheet().orElseThrow());
    }
}
