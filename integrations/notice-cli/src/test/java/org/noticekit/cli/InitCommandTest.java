package org.noticekit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.noticekit.io.NoticeReader;
import org.noticekit.io.NoticeSchema;
import org.noticekit.model.Identifier;
import org.noticekit.model.PrivacyNotice;

class InitCommandTest {

    private static final List<String> ENOUGH = List.of(
            "--name=Example Council",
            "--kind=local-council",
            "--email=clerk@example.gov.uk",
            "--channel=email",
            "--channel=live-chat");

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void optionsThatSayEnoughAreEnough() throws IOException {
        Path file = folder.resolve("notices/parish.yaml");

        assertThat(init("never read\n", "--out=" + file)).isEqualTo(ExitCode.CLEAN);

        assertThat(err.toString()).isEmpty();
        assertThat(out.toString()).startsWith(file + " is written. ").contains("notice.schema.json");
        assertThat(notice(file).channels().keySet())
                .containsExactly(Identifier.of("email"), Identifier.of("live-chat"));
        assertThat(Files.readString(file.resolveSibling("notice.schema.json"))).isEqualTo(NoticeSchema.text());
        assertThat(run("", "fmt", "--check", folder.resolve("notices").toString()))
                .isEqualTo(ExitCode.CLEAN);
        assertThat(run(
                        "",
                        "validate",
                        "--fail-on=never",
                        folder.resolve("notices").toString()))
                .isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void whatIsMissingIsNamedWhereNobodyCanBeAsked() {
        assertThat(NoticeCommand.run(
                        new PrintWriter(out),
                        new PrintWriter(err),
                        LocalDate.EPOCH,
                        "init",
                        "--kind=other",
                        "--out=x.yaml"))
                .isEqualTo(ExitCode.UNUSABLE);

        assertThat(err.toString())
                .startsWith("notice: There is nobody to ask, for this is no terminal. "
                        + "Say it with options: --name, --email, --channel.\n");
        assertThat(Path.of("x.yaml")).doesNotExist();
    }

    @Test
    void aPersonIsAskedUntilThereIsAnAnswer() {
        Path file = folder.resolve("gwefan.yml");
        String answers = "\n \nCyngor Enghraifft\n9\n2\nclerk\nclerk@example.gov.uk\n\n2\n2 live-chatt\n10, EMAIL\n";

        assertThat(run(answers + file + "\n", "init")).isEqualTo(ExitCode.CLEAN);

        assertThat(err.toString())
                .startsWith("A few questions")
                .contains("\n> This must be answered.\n> This must be answered.\n> ")
                .contains("   2  local-council           a parish, town or community council\n")
                .contains("> \"9\" is none of principal-authority, ")
                .contains("\"clerk\" is not an e-mail address.")
                .contains("\n[en] > ", "\n[website.yaml] > ")
                .contains("Did you mean \"live-chat\"?");
        PrivacyNotice notice = notice(file);
        assertThat(notice.language().value()).isEqualTo("cy");
        assertThat(notice.url()).isEmpty();
        assertThat(notice.channels().keySet()).containsExactly(Identifier.of("email"), Identifier.of("live-chat"));
    }

    @Test
    void onlyWhatNoOptionSaysIsAsked() {
        Path file = folder.resolve("a.yaml");

        assertThat(run(
                        "Example Council\nhttps://www.example.gov.uk/privacy\n",
                        "init",
                        "--kind=OTHER",
                        "--email=a@example.org",
                        "--language=en",
                        "--channel=online-form,post",
                        "--out=" + file))
                .isEqualTo(ExitCode.CLEAN);

        assertThat(err.toString())
                .contains("called", "address on the web")
                .doesNotContain("language", "file be called");
        assertThat(notice(file).url()).isPresent();
        assertThat(notice(file).channels()).hasSize(2);
    }

    @Test
    void nothingIsWrittenIfTheQuestionsAreNotAnsweredToTheEnd() {
        assertThat(run("Example Council\n", "init", "--out=" + folder.resolve("a.yaml")))
                .isEqualTo(ExitCode.UNUSABLE);

        assertThat(err.toString())
                .endsWith("notice: The questions were not answered to the end, so nothing is written.\n");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileIsWrittenOverOnlyIfThatIsAsked() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), "mine");
        Path schema = Files.writeString(folder.resolve("notice.schema.json"), "mine too");

        assertThat(init("", "--out=" + file)).isEqualTo(ExitCode.UNUSABLE);
        assertThat(err.toString()).contains("is there already", "--force");
        assertThat(file).hasContent("mine");
        assertThat(init("", "--out=" + folder.resolve("b.yaml"))).isEqualTo(ExitCode.CLEAN);
        assertThat(schema).hasContent("mine too");
        assertThat(out.toString()).contains("\n" + schema + " is there already and is kept, but it is another one");
        assertThat(init("", "--force", "--out=" + file)).isEqualTo(ExitCode.CLEAN);
        assertThat(notice(file).id()).isEqualTo(Identifier.of("a"));
        assertThat(schema).content().isEqualTo(NoticeSchema.text());
        out.getBuffer().setLength(0);
        assertThat(init("", "--out=" + folder.resolve("c.yaml"))).isEqualTo(ExitCode.CLEAN);
        assertThat(out.toString()).doesNotContain(schema.toString());
    }

    @Test
    void aLinkToNothingIsThereToo() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("a.yaml"), folder.resolve("elsewhere"));

        assertThat(init("", "--out=" + link)).isEqualTo(ExitCode.UNUSABLE);
        assertThat(folder.resolve("elsewhere")).doesNotExist();
    }

    @Test
    void standardOutputHoldsTheNoticeAndNothingElse() {
        assertThat(init("", "--out=-")).isEqualTo(ExitCode.CLEAN);

        assertThat(NoticeReader.create().read(out.toString(), "-").findings()).isEmpty();
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--out=a.json | --out: \"a.json\" is not a name that ends in .yaml",
                "--out=.yaml | is not a name that ends in .yaml",
                "--out=noticekit.yaml | is what another file of a project is called",
                "--out=x/noticekit-baseline.yaml | is what another file of a project is called",
                "--channel=fax | --channel: \"fax\" is none of online-form, ",
                "--kind=council | --kind: \"council\" is none of ",
                "--email=me | --email: \"me\" is not an e-mail address. Write it like",
                "--url=/privacy | --url: \"/privacy\" is not the address of a page.",
                "--url=mailto:a@b.uk | is not the address of a page.",
                "--language=de | --language: \"de\" is none of en, cy.",
                "--name=\u001B[2J | --name: This text has a character that cannot be shown",
                "--name=a\u202Eb | --name: This text has a character that cannot be shown (U+202E)",
                "--name=Sir G\uFFFDr | --name: Some of the letters could not be read.",
            })
    void whatIsWrongIsToldWithItsOption(String option, String told) {
        List<String> others = ENOUGH.stream()
                .filter(each -> option.startsWith("--channel") || !each.startsWith(option.replaceFirst("=.*", "=")))
                .toList();
        String[] args = Stream.concat(Stream.concat(Stream.of("init"), others.stream()), Stream.of(option))
                .toArray(String[]::new);

        assertThat(run("", args)).isEqualTo(ExitCode.UNUSABLE);
        assertThat(err.toString()).startsWith("notice: ").contains(told).doesNotContain("\u001B", "Exception");
        assertThat(out.toString()).isEmpty();
    }

    private static PrivacyNotice notice(Path file) {
        return NoticeReader.create().read(file).orThrow();
    }

    private int init(String typed, String... more) {
        return run(
                typed,
                Stream.of(Stream.of("init"), ENOUGH.stream(), Stream.of(more))
                        .flatMap(each -> each)
                        .toArray(String[]::new));
    }

    private int run(String typed, String... args) {
        return NoticeCommand.run(
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                LocalDate.of(2026, 11, 23),
                new Terminal(Optional.of(new BufferedReader(new StringReader(typed))), false),
                args);
    }
}
