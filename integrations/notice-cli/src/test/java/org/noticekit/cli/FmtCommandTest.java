package org.noticekit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FmtCommandTest {

    private static final String UNTIDY = "title: Website # ours\nnotice: website\nlanguage: en-GB\n";
    private static final String TIDY = "notice: website\ntitle: Website # ours\nlanguage: en-GB\n";
    private static final String BROKEN = "notice: website\ntitel: x\n";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeNotices() throws IOException {
        Files.createDirectory(folder.resolve("deep"));
        write("a.yaml", UNTIDY);
        write("broken.yaml", BROKEN);
        write("deep/b.yml", UNTIDY);
        write("tidy.yaml", TIDY);
        write("notice.schema.json", "{}");
    }

    @Test
    void allOfAFolderIsFormattedButWhatIsBroken() {
        assertThat(run("fmt", folder.toString())).isEqualTo(ExitCode.FINDINGS);

        assertThat(out.toString()).isEqualTo(folder + "/a.yaml\n" + folder + "/deep/b.yml\n");
        assertThat(err.toString()).contains("broken.yaml:2:1: error: ").doesNotContain("schema.json");
        assertThat(folder.resolve("a.yaml")).content().isEqualTo(TIDY);
        assertThat(folder.resolve("deep/b.yml")).content().isEqualTo(TIDY);
        assertThat(folder.resolve("broken.yaml")).content().isEqualTo(BROKEN);
    }

    @Test
    void aCheckNamesEachFileOnceAndChangesNone() {
        assertThat(run("fmt", "--check", folder + "/deep", folder + "/**/*.yml", folder + "/a.yaml"))
                .isEqualTo(ExitCode.FINDINGS);

        assertThat(out.toString()).isEqualTo(folder + "/deep/b.yml\n" + folder + "/a.yaml\n");
        assertThat(err.toString()).isEmpty();
        assertThat(folder.resolve("a.yaml")).content().isEqualTo(UNTIDY);
        assertThat(run("fmt", "--check", folder + "/tidy.yaml")).isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void standardInputGoesToStandardOutput() {
        assertThat(runOn(UNTIDY, "fmt", "-")).isEqualTo(ExitCode.CLEAN);
        assertThat(out.toString()).isEqualTo(TIDY);
        out.getBuffer().setLength(0);
        assertThat(runOn(TIDY, "fmt", "-")).isEqualTo(ExitCode.CLEAN);
        assertThat(out.toString()).isEqualTo(TIDY);
        out.getBuffer().setLength(0);
        assertThat(runOn("{\"title\":\"t\",\"notice\":\"n\",\"language\":\"en\"}", "fmt", "-", "--stdin-name=n.json"))
                .isEqualTo(ExitCode.CLEAN);
        assertThat(out.toString()).startsWith("{\n  \"notice\": \"n\"");
    }

    @Test
    void standardInputIsCheckedToo() {
        assertThat(runOn(UNTIDY, "fmt", "--check", "-", folder + "/a.yaml")).isEqualTo(ExitCode.FINDINGS);
        assertThat(out.toString()).isEqualTo("standard-input\n" + folder + "/a.yaml\n");
        assertThat(runOn(BROKEN, "fmt", "-")).isEqualTo(ExitCode.FINDINGS);
        assertThat(err.toString()).contains("standard-input:2:1: error: ");
    }

    @Test
    void standardInputGoesAlone() {
        assertThat(runOn(UNTIDY, "fmt", "-", folder + "/a.yaml")).isEqualTo(ExitCode.UNUSABLE);

        assertThat(out.toString()).isEmpty();
        assertThat(folder.resolve("a.yaml")).content().isEqualTo(UNTIDY);
    }

    @Test
    void whatCannotBeReadDoesNotStopTheOthers() {
        assertThat(run("fmt", folder + "/absent.yaml", folder + "/a.yaml")).isEqualTo(ExitCode.UNUSABLE);

        assertThat(err.toString()).contains("absent.yaml", "[unreadable]");
        assertThat(folder.resolve("a.yaml")).content().isEqualTo(TIDY);
    }

    @Test
    void theSchemaIsPassedOverAndToldAlsoWhereItIsNamed() throws IOException {
        String schema = folder + "/notice.schema.json";
        String told = "notice: " + schema + " is passed over: it is the schema, by which an editor helps to write, "
                + "and not a notice.\n";

        assertThat(run("fmt", schema, folder + "/a.yaml")).isEqualTo(ExitCode.CLEAN);
        assertThat(out.toString()).isEqualTo(folder + "/a.yaml\n");
        assertThat(run("fmt", "--check", schema)).isEqualTo(ExitCode.CLEAN);
        assertThat(run("validate", "--no-project", schema)).isEqualTo(ExitCode.CLEAN);

        assertThat(err.toString()).isEqualTo(told.repeat(3));
        assertThat(folder.resolve("notice.schema.json")).hasContent("{}");
        assertThat(run("fmt", folder + "/deep/notice.schema.json"))
                .as("one that is not there is told as such")
                .isEqualTo(ExitCode.UNUSABLE);
    }

    @Test
    void whatTheProjectNamesIsMeantIfNothingIsNamed() throws IOException {
        Path project = write("noticekit.yaml", "project: Ours\nnotices: [deep]\n");

        assertThat(run("fmt", "--project", project.toString())).isEqualTo(ExitCode.CLEAN);
        assertThat(out.toString()).endsWith("deep/b.yml\n").hasLineCount(1);
        assertThat(run("fmt", "--no-project")).isEqualTo(ExitCode.UNUSABLE);
    }

    private int runOn(String input, String... args) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        try {
            return run(args);
        } finally {
            System.setIn(before);
        }
    }

    private int run(String... args) {
        return NoticeCommand.run(
                new PrintWriter(out, true), new PrintWriter(err, true), LocalDate.of(2026, 11, 23), args);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
