package org.noticekit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command, in a process of its own, as a newcomer runs it. */
class CommandEndToEndTest {

    private static final Path NOTICES = SourceTree.top().resolve("examples/notices");

    @TempDir
    Path folder;

    @Test
    void buildingThePublishedNoticeTellsItsErrorsAndWritesItAllTheSame() throws Exception {
        Run run = notice(
                "build",
                NOTICES.resolve("norfolk-as-published.yaml").toString(),
                "--out",
                folder.resolve("demo").toString());

        assertThat(run.exitCode).as(run.err).isEqualTo(1);
        assertThat(run.out).containsPattern("norfolk-as-published\\.yaml:\\d+:\\d+: error: ");
        assertThat(run.err).isEmpty();
        assertThat(Files.readString(folder.resolve("demo/norfolk-as-published.html")))
                .contains("</html>");
        assertThat(Files.readString(folder.resolve("demo/norfolk-as-published.txt")))
                .contains("DotDigital");
    }

    @Test
    void buildingTheCompleteNoticeFindsNothing() throws Exception {
        Run run = notice(
                "build",
                NOTICES.resolve("county-council.yaml").toString(),
                "--as-of",
                "2026-11-23",
                "--fail-on",
                "info",
                "--out",
                folder.toString());

        assertThat(run.out).endsWith("county-council.yaml: 0 errors, 0 warnings, 0 for information\n");
        assertThat(run.exitCode).isZero();
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

        Run run = notice(args.toArray(String[]::new));

        assertThat(run.exitCode).as(run.err).isEqualTo(2); // some of them cannot be read as text at all
        assertThat(run.err).isEmpty();
        assertThat(run.out).doesNotContain("Exception").doesNotContain("\tat ").doesNotContain("org.noticekit");
        assertThat(hostile.keySet())
                .allSatisfy(name -> assertThat(run.out).containsPattern(name + ":\\d+:\\d+: error: "));
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

    private Run notice(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.noticekit.cli.NoticeCommand"));
        command.addAll(Arrays.asList(args));
        Path out = folder.resolve("stdout.log");
        Path err = folder.resolve("stderr.log");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS))
                .as("ended within a minute")
                .isTrue();
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    private record Run(int exitCode, String out, String err) {}
}
