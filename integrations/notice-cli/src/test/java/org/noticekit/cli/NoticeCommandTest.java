package org.noticekit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.noticekit.render.HtmlTheme;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NoticeCommandTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** Readable, and far from complete. */
    private static final Path COUNTY = Path.of("..", "..", "examples", "notices", "county-council.yaml");

    private static final String SPARSE = """
            notice: website
            title: Website privacy notice
            language: en-GB
            controllers:
              council: {name: Example County Council}
            """;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void findingsAreToldWithTheirPlaceAndCounted() throws IOException {
        Path file = write("sparse.yaml", SPARSE);

        assertThat(run("validate", file.toString())).isEqualTo(ExitCode.FINDINGS);
        assertThat(out.toString())
                .contains(file + ":5:3: error: ")
                .contains("[controller-contact-details]")
                .contains("5 |   council: {name: Example County Council}\n    |   ^^^^^^^")
                .contains("Law: UK GDPR Article 13(1)(a)")
                .contains("Fix: ")
                .containsPattern("\n" + Pattern.quote(file.toString())
                        + ": [1-9]\\d* errors?, \\d+ warnings?, \\d+ for information\n$");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void ofAFileThatIsNoNoticeItIsToldThatThereMayBeMore() throws IOException {
        Path file = write("sparse.yaml", SPARSE + "colour: red\n");

        assertThat(run("validate", file.toString())).isEqualTo(ExitCode.FINDINGS);
        assertThat(out.toString())
                .contains("[unknown-field]")
                .contains("\n\n" + file
                        + ": Mend what is found in this file, then check it again: the rules of law have not "
                        + "been asked about it yet, and there may be more to find.\n\n" + file + ": 1 error,");

        assertThat(run("validate", folder.resolve("missing.yaml").toString())).isEqualTo(ExitCode.UNUSABLE);
        assertThat(out.toString()).containsOnlyOnce("Mend what is found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sarif", "junit", "github", "gitlab", "markdown"})
    void reportsForProgramsNameFilesFromTheProjectsFolder(String format) throws IOException {
        Path file = Files.writeString(
                Files.createDirectory(folder.resolve("notices")).resolve("sparse.yaml"), SPARSE);
        Path project = write("noticekit.yaml", "project: Example\n");

        run("validate", "--project", project.toString(), "--report", format, file.toString());

        assertThat(out.toString())
                .containsPattern("[\" =]notices/sparse\\.yaml")
                .doesNotContain("../");
    }

    @Test
    void aPolicyIsJudgedByToo() throws IOException {
        Path notice = write("hosted.yaml", SPARSE + "processors: {host: {name: Host Ltd, locations: [IE]}}\n");
        Path policy = write("policy.yaml", "policy: Ours\nrules: [{places: [UK], because: DPIA 7}]\n");

        assertThat(run("validate", "--policy", policy.toString(), notice.toString()))
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(out.toString())
                .contains(
                        "For the supplier Host Ltd, data is in Ireland, but by the policy all data must be in the United "
                                + "Kingdom (DPIA 7). [location-policy]");
    }

    @Test
    void whatIsWrongWithAPolicyIsToldInItsPlace() throws IOException {
        Path notice = write("sparse.yaml", SPARSE);
        Path policy = write("policy.yaml", "policy: Ours\nrules: [{place: [UK], because: DPIA 7}]\n");

        assertThat(run("validate", "--policy", policy.toString(), notice.toString()))
                .isEqualTo(ExitCode.UNUSABLE);
        assertThat(err.toString())
                .contains(policy + " is not a policy:\n" + policy + ":2:10: error: \"place\" is not a field of a rule");
        assertThat(run("validate", "--policy", folder.resolve("nowhere.yaml").toString(), notice.toString()))
                .isEqualTo(ExitCode.UNUSABLE);
        assertThat(run("validate", "--policy", notice.toString(), notice.toString()))
                .isEqualTo(ExitCode.UNUSABLE);
        assertThat(err.toString()).contains(": error: This file is a notice, not a policy. [wrong-type]");
    }

    @Test
    void jsonSaysTheSameForPrograms() throws IOException {
        Path sparse = write("sparse.yaml", SPARSE);
        Path broken = write("broken.yaml", "notice: website\ntitel: x\n");

        assertThat(run("validate", sparse.toString(), broken.toString(), "--report", "json"))
                .isEqualTo(ExitCode.FINDINGS);
        JsonNode report = JsonMapper.shared().readTree(out.toString());

        assertThat(report.propertyNames()).containsExactly("version", "files", "summary");
        assertThat(report.at("/files/0/file").stringValue()).isEqualTo(sparse.toString());
        JsonNode finding = report.at("/files/0/findings")
                .valueStream()
                .filter(each -> each.get("rule").stringValue().equals("controller-contact-details"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.propertyNames())
                .containsExactly(
                        "rule",
                        "severity",
                        "message",
                        "path",
                        "words",
                        "subject",
                        "line",
                        "column",
                        "endLine",
                        "endColumn",
                        "fingerprint",
                        "citations",
                        "fix",
                        "waiver",
                        "known");
        assertThat(finding.get("path").stringValue()).isEqualTo("/controllers/council");
        assertThat(List.of(
                        finding.get("line").intValue(),
                        finding.get("column").intValue(),
                        finding.get("endLine").intValue(),
                        finding.get("endColumn").intValue()))
                .containsExactly(5, 3, 5, 10);
        assertThat(finding.at("/citations/0").propertyNames())
                .containsExactly("law", "instrument", "pinpoint", "url", "verified");
        assertThat(report.at("/files/1/findings").valueStream().map(each -> each.get("rule")
                        .stringValue()))
                .contains("unknown-field");
        long errors = report.at("/files")
                .valueStream()
                .flatMap(file -> file.get("findings").valueStream())
                .filter(each -> each.get("severity").stringValue().equals("error"))
                .count();
        assertThat(report.at("/summary/error").longValue()).isEqualTo(errors).isPositive();
        assertThat(report.get("summary").propertyNames())
                .containsExactly("error", "warning", "info", "waived", "known", "fails");
    }

    @Test
    void severalReportsAreWrittenAtOnceAndTheTextIsStillSeen() throws IOException {
        Path sarif = folder.resolve("out/notices.sarif");
        Path junit = folder.resolve("out/junit.xml");
        String file = write("sparse.yaml", SPARSE).toString();

        assertThat(run("validate", file, "--report", "sarif=" + sarif, "--report", "JUnit=" + junit))
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(out.toString()).contains(":5:3: error: ").doesNotContain("\u001B");
        assertThat(Files.readString(sarif)).startsWith("{\"$schema\":");
        assertThat(Files.readString(junit)).startsWith("<?xml ");
        assertThat(names(folder.resolve("out"))).containsExactly("junit.xml", "notices.sarif");

        out.getBuffer().setLength(0);
        run("validate", file, "--report", "gcc=-", "--report", "text=" + folder.resolve("o.txt"), "--color", "always");
        assertThat(out.toString().lines()).allMatch(line -> line.matches(".*:\\d+:\\d+: \\w+: .* \\[.*\\]"));
        assertThat(Files.readString(folder.resolve("o.txt"))).doesNotContain("\u001B");
    }

    @Test
    void colourCanBeAskedFor() throws IOException {
        String file = write("sparse.yaml", SPARSE).toString();

        run("validate", file, "--color", "never");
        String plain = out.toString();
        out.getBuffer().setLength(0);
        run("validate", file, "--color", "always");
        assertThat(out.toString()).contains(":5:3: \u001B[1;31merror\u001B[0m: ");
        assertThat(out.toString().replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({
        "pdf, '\"pdf\" is none of text, gcc, json, sarif, junit, github, gitlab, markdown.'",
        "sarif=, \"sarif=\" names no file.",
        "gcc --report json, Two reports cannot both go to standard output.",
        "gcc=x --report json=./y/../x, Two reports cannot both go to",
        "text=FOLDER/sparse.yaml, A report cannot go to",
        "text=FOLDER/site/sparse.txt, A report cannot go to"
    })
    void aReportThatCannotBeIsAMistake(String options, String message) throws IOException {
        String line = "build " + write("sparse.yaml", SPARSE) + " --out FOLDER/site --report " + options;

        assertThat(run(line.replace("FOLDER", folder.toString()).split(" "))).isEqualTo(ExitCode.UNUSABLE);
        assertThat(err.toString()).contains(message);
        assertThat(out.toString()).isEmpty();
        assertThat(names(folder)).containsExactly("sparse.yaml");
    }

    @Test
    void whatIsFoundIsSeenEvenWhereAReportCannotBeWritten() throws IOException {
        String file = write("sparse.yaml", SPARSE).toString();

        assertThat(run("validate", file, "--report", "sarif=" + file + "/o.sarif"))
                .isEqualTo(ExitCode.UNUSABLE);
        assertThat(out.toString()).contains(":5:3: error: ");
        assertThat(err.toString()).contains("o.sarif").contains("part of its path is a file, not a folder");
    }

    @Test
    void aFileIsJudgedOnceHoweverOftenItIsNamed() throws IOException {
        Path file = write("sparse.yaml", SPARSE);
        run("validate", file.toString());
        String once = out.toString();
        out.getBuffer().setLength(0);

        run(
                "validate",
                file.toString(),
                folder.resolve(".").resolve("sparse.yaml").toString());
        assertThat(out.toString()).isEqualTo(once);
    }

    @Test
    void aLayersNoticeIsHeldAgainstWhatItIsSaidToCover() throws IOException {
        Path file = write("website.yaml", SPARSE + "layers: {general: {title: General, url: /g, covers: [rights]}}\n");
        Path general = write("general.yaml", SPARSE);
        Path broken = write("broken.yaml", "notice: x\n");

        run("validate", file.toString());
        assertThat(out.toString()).doesNotContain("layer-covers");
        run("validate", file.toString(), "--layer", "general=" + general);
        assertThat(out.toString()).contains("website.yaml:6:45: error: ").contains("[layer-covers]");
        assertThat(run("validate", file.toString(), "--layer", "general=" + broken))
                .isEqualTo(ExitCode.UNUSABLE);
        assertThat(err.toString()).contains("broken.yaml, given for the layer \"general\", is not a notice.");
    }

    @Test
    void filesThatBelongTogetherAreHeldAgainstEachOther() throws IOException {
        Path english = write("en.yaml", SPARSE + "updated: 2026-11\n");
        Path german = write("de.yaml", SPARSE.replace("en-GB", "de") + "updated: 2026-10\n");

        run("validate", english.toString(), german.toString());
        assertThat(out.toString()).doesNotContain("language-parity");
        run("validate", "--together", english.toString(), german.toString());
        assertThat(out.toString())
                .contains(english
                        + ":6:10: warning: Of \"updated\", the version in \"de\" says 2026-10, and this one says "
                        + "2026-11. [language-parity]");
    }

    @Test
    void standardOutputKnowsThatItsReaderLeft() {
        StandardOutput left = new StandardOutput(failing("Broken pipe"));
        StandardOutput full = new StandardOutput(failing("No space left on device"));

        assertThatThrownBy(() -> left.write(new byte[1], 0, 1)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> full.write(new byte[1], 0, 1)).isInstanceOf(IOException.class);
        assertThat(left.wasLeft()).isTrue();
        assertThat(full.wasLeft()).isFalse();
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }

    @ParameterizedTest
    @CsvSource({"error,1", "warning,1", "info,1", "never,0", "NEVER,0"})
    void theThresholdDecidesWhatFails(String threshold, int exitCode) throws IOException {
        assertThat(run("validate", write("sparse.yaml", SPARSE).toString(), "--fail-on", threshold))
                .isEqualTo(exitCode);
    }

    @Test
    void aFileThatIsNoNoticeFailsWhateverTheThreshold() throws IOException {
        String broken = write("broken.yaml", "notice: website\n").toString();

        assertThat(run("validate", broken, "--fail-on", "never")).isEqualTo(ExitCode.FINDINGS);
        assertThat(run("build", broken, "--out", folder.resolve("site").toString(), "--fail-on", "never"))
                .isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void theDayDecidesTheLaw() throws IOException {
        Path file = write("sparse.yaml", SPARSE);
        run("validate", file.toString(), "--as-of", "2026-06-18");
        String before = out.toString();
        out.getBuffer().setLength(0);
        run("validate", file.toString(), "--as-of", "2026-06-19");

        assertThat(before).doesNotContain("[complaint-to-controller]");
        assertThat(out.toString()).contains("[complaint-to-controller]");
    }

    @Test
    void buildWritesEveryFormWhateverIsFound() throws IOException {
        Path file = write("sparse.yaml", SPARSE);
        Path target = folder.resolve("new/site");

        assertThat(run("build", file.toString(), "--out", target.toString())).isEqualTo(ExitCode.FINDINGS);
        assertThat(Files.readString(target.resolve("sparse.html")))
                .startsWith("<!DOCTYPE html>")
                .contains("Example County Council");
        assertThat(Files.readString(target.resolve("sparse.txt")))
                .contains("Example County Council")
                .endsWith("\n");
        assertThat(names(target)).containsExactly("notice.css", "sparse.html", "sparse.md", "sparse.txt");
        assertThat(Files.readString(target.resolve("notice.css")))
                .isEqualTo(HtmlTheme.PLAIN.stylesheet().orElseThrow());
        assertThat(Files.readString(target.resolve("sparse.html")))
                .contains("<link rel=\"stylesheet\" href=\"./notice.css\">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--stylesheet none", "--theme govuk", "--theme nhsuk", "--heading-level 2", "--cms-safe"})
    void ourStylesheetIsOnlyWrittenForAPageThatLinksToIt(String options) throws IOException {
        String line = "build " + write("sparse.yaml", SPARSE) + " --out " + folder.resolve("site") + " " + options;
        run(line.split(" "));

        assertThat(names(folder.resolve("site"))).containsExactly("sparse.html", "sparse.md", "sparse.txt");
        assertThat(Files.readString(folder.resolve("site/sparse.html"))).doesNotContain("rel=\"stylesheet\"");
    }

    @ParameterizedTest
    @CsvSource({
        "--theme govuk --stylesheet /assets/govuk.css, <link rel=\"stylesheet\" href=\"/assets/govuk.css\">",
        "--theme GOVUK, <h1 class=\"govuk-heading-xl\">",
        "--theme nhsuk, <h1 class=\"nhsuk-heading-xl\">",
        "--heading-level 1, <h1>",
        "--heading-level 3, <h3>",
        "--id-prefix web-, id=\"web-",
        "--cms-safe, <h2>",
        "--cms-safe --heading-level 4, <h4>"
    })
    void htmlLooksAsItWasAskedTo(String options, String expected) throws IOException {
        assertThat(run(("render " + write("sparse.yaml", SPARSE) + " --to html " + options).split(" ")))
                .isZero();
        assertThat(out.toString()).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "--to text --theme govuk, --theme belongs to --to html",
        "--to svg --id-prefix x-, --id-prefix belongs to --to html",
        "--to html --cms-safe --theme govuk, --cms-safe writes no classes",
        "--to html --cms-safe --id-prefix x-, --cms-safe writes no classes",
        "--to html --cms-safe --stylesheet /a.css, --cms-safe writes no classes",
        "--to html --narrow, --narrow belongs to --to svg",
        "--to svg --picture, --picture does not go with --to svg",
        "--to html --depth just-in-time --channel form --picture, just-in-time does not go with --picture",
        "--to html --full-notice /privacy, --full-notice and --full-notice-ids belong to a shorter --depth",
        "--to html --full-notice-ids x-, --full-notice and --full-notice-ids belong to a shorter --depth",
        "--to text --explain, --explain belongs to --to html",
        "--to html --explain --cms-safe, --explain does not go with --cms-safe",
        "--to html --cms-safe --no-contents, --cms-safe writes no classes",
        "--to html --heading-level 3 --no-contents, A fragment links to no stylesheet",
        "--to html --heading-level 3 --stylesheet /a.css, A fragment links to no stylesheet",
        "--to html --channel form, --channel and --activity belong to --depth just-in-time",
        "--to text --depth summary --full-notice javascript:alert, --full-notice must be the address of a page"
    })
    void anOptionThatWouldChangeNothingIsAMistake(String options, String message) throws IOException {
        assertThat(run(("render " + write("sparse.yaml", SPARSE) + " " + options).split(" ")))
                .isEqualTo(ExitCode.UNUSABLE);
        assertThat(err.toString()).contains(message);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aPageShowsWhereDataGoesIfAsked() throws IOException {
        Path site = folder.resolve("site");
        String line = "render " + COUNTY + " --picture --to ";

        run((line + "html").split(" "));
        assertThat(out.toString()).contains("id=\"pn-where_data_goes\"").contains("<svg ");
        out.getBuffer().setLength(0);
        run((line + "text --depth summary").split(" "));
        assertThat(out.toString()).contains("\nWhere your data goes\n");
        run(("build " + COUNTY + " --narrow --picture --out " + site).split(" "));
        assertThat(Files.readString(site.resolve("county-council.html"))).contains("<svg ");
        assertThat(Files.readString(site.resolve("county-council.svg"))).contains("viewBox=\"-16 -16 320 ");
    }

    @Test
    void aNoticeWithoutReceiversHasNoPicture() throws IOException {
        Path file = write("bare.yaml", "notice: website\ntitle: Website\nlanguage: en-GB\n");
        Path site = folder.resolve("site");

        assertThat(run("render", file.toString(), "--to", "svg")).isEqualTo(ExitCode.UNUSABLE);
        assertThat(err.toString()).contains("bare.yaml does not tell who receives data");
        run("build", file.toString(), "--out", site.toString());
        assertThat(names(site)).containsExactly("bare.html", "bare.md", "bare.txt", "notice.css");
    }

    @Test
    void optionsAreLookedAtBeforeTheFile() throws IOException {
        Path broken = write("broken.yaml", "title: [");

        assertThat(run("render", broken.toString(), "--to", "html", "--channel", "x"))
                .isEqualTo(ExitCode.UNUSABLE);
        assertThat(err.toString())
                .contains("--channel and --activity belong to")
                .doesNotContain("broken.yaml:");
    }

    @Test
    void aShorterTextLeadsToTheIdsOfTheFullNotice() {
        run(("render " + COUNTY + " --to text --depth just-in-time --channel live-chat --full-notice /privacy"
                        + " --full-notice-ids web-")
                .split(" "));

        assertThat(out.toString()).contains("/privacy#web-live-chat");
    }

    @Test
    void contentsCanBeLeftOut() throws IOException {
        assertThat(run("render", COUNTY.toString(), "--to", "html")).isZero();
        assertThat(out.toString()).contains("<nav ");
        out.getBuffer().setLength(0);
        assertThat(run("render", COUNTY.toString(), "--to", "html", "--no-contents"))
                .isZero();
        assertThat(out.toString()).doesNotContain("<nav ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--heading-level 7", "--id-prefix 1", "--stylesheet http://a.example/a.css", "--theme blue"})
    void whatHtmlCannotBeIsAMistake(String options) throws IOException {
        Path file = write("sparse.yaml", SPARSE);

        assertThat(run(("render " + file + " --to html " + options).split(" "))).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run(("build " + file + " --out " + folder.resolve("site") + " " + options).split(" ")))
                .isEqualTo(ExitCode.UNUSABLE);
        assertThat(folder.resolve("site")).doesNotExist();
        assertThat(err.toString()).isNotBlank().doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sparse.YAML", "sparse.Yml", "SPARSE.JSON", "sparse"})
    void whatIsBuiltIsNamedAsTheNoticeWithoutItsEnding(String name) throws IOException {
        String text =
                name.endsWith(".JSON") ? "{\"notice\": \"website\", \"title\": \"t\", \"language\": \"en\"}" : SPARSE;
        run(
                "build",
                write(name, text).toString(),
                "--out",
                folder.resolve("site").toString());

        String built = name.replaceFirst("[.].*", "");
        assertThat(names(folder.resolve("site")))
                .containsExactlyInAnyOrder("notice.css", built + ".html", built + ".md", built + ".txt");
    }

    @Test
    void buildNeverReplacesTheNoticeItself() throws IOException {
        Path file = write("sparse.yaml", SPARSE);
        Path site = Files.createDirectory(folder.resolve("site"));
        Files.createSymbolicLink(site.resolve("sparse.txt"), file);

        assertThat(run("build", file.toString(), "--out", site.toString())).isEqualTo(ExitCode.UNUSABLE);
        assertThat(err.toString()).contains("is a file that is read here");
        assertThat(file).hasContent(SPARSE);
        assertThat(names(site)).containsExactly("sparse.txt");
    }

    @Test
    void theDraftOfAnotherRunIsLeftAlone() throws IOException {
        Path file = write("sparse.yaml", SPARSE);
        Path page = folder.resolve("page.html");
        Path others = write(".page.html.part", "of another run");

        assertThat(run("render", file.toString(), "--to", "html", "--out", page.toString()))
                .isZero();
        assertThat(others).hasContent("of another run");
    }

    @Test
    void whatIsWrittenIsAsOpenToOthersAsAnyNewFile() throws IOException {
        Path file = write("sparse.yaml", SPARSE);
        Path page = folder.resolve("page.html");
        run("render", file.toString(), "--to", "html", "--out", page.toString());

        assertThat(Files.getPosixFilePermissions(page)).isEqualTo(Files.getPosixFilePermissions(file));
    }

    @Test
    void aLinkStaysALinkAndWhatItLeadsToIsWritten() throws IOException {
        String file = write("sparse.yaml", SPARSE).toString();
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path page = Files.writeString(elsewhere.resolve("page.html"), "old");
        for (String leadsTo : List.of("page.html", "new.html")) {
            Path link = Files.createSymbolicLink(folder.resolve("to-" + leadsTo), elsewhere.resolve(leadsTo));
            assertThat(run("render", file, "--to", "html", "--out", link.toString()))
                    .isZero();
            assertThat(link).isSymbolicLink();
        }
        Path site = Files.createSymbolicLink(folder.resolve("site"), elsewhere);
        run("build", file, "--out", site.toString());

        assertThat(page).content().startsWith("<!DOCTYPE html>");
        assertThat(names(elsewhere))
                .containsExactly("new.html", "notice.css", "page.html", "sparse.html", "sparse.md", "sparse.txt");
    }

    @Test
    void aFileThatIsNoNoticeIsNotBuilt() throws IOException {
        Path file = write("broken.yaml", "notice: website\n");
        Path target = folder.resolve("site");

        assertThat(run("build", file.toString(), "--out", target.toString())).isEqualTo(ExitCode.FINDINGS);
        assertThat(target).doesNotExist();
        assertThat(out.toString()).contains("[missing-field]");
    }

    @Test
    void renderWritesToStandardOutputOrToAFile() throws IOException {
        Path file = write("sparse.yaml", SPARSE);
        Path page = folder.resolve("page.html");

        assertThat(run("render", file.toString(), "--to", "html", "--out", page.toString()))
                .isZero();
        assertThat(out.toString()).isEmpty();
        assertThat(run("render", file.toString(), "--to", "html")).isZero();
        assertThat(out.toString()).isEqualTo(Files.readString(page, StandardCharsets.UTF_8));
        out.getBuffer().setLength(0);
        assertThat(run("render", file.toString(), "--to", "text")).isZero();
        assertThat(out.toString()).startsWith("Website privacy notice\n");
        out.getBuffer().setLength(0);
        assertThat(run("render", file.toString(), "--to", "markdown")).isZero();
        assertThat(out.toString()).startsWith("# Website privacy notice\n");
        out.getBuffer().setLength(0);
        assertThat(run("render", COUNTY.toString(), "--to", "svg")).isZero();
        assertThat(out.toString()).startsWith("<?xml ").endsWith("</svg>\n");
        assertThat(run("render", file.toString(), "--to", "svg", "--depth", "summary"))
                .isEqualTo(ExitCode.UNUSABLE);
        assertThat(err.toString()).contains("--depth summary does not go with --to svg.");
    }

    @Test
    void renderWritesAsMuchOfTheNoticeAsIsAskedFor() throws IOException {
        String file = write("chat.yaml", SPARSE + """
                        channels:
                          live-chat: {type: live-chat, activities: {answer: {purposes: [answer your question]}}}
                        """).toString();

        assertThat(run("render", file, "--to", "text", "--depth", "summary")).isZero();
        assertThat(out.toString()).contains("We use your data to: Live chat: answer your question");

        out.getBuffer().setLength(0);
        assertThat(run("render", file, "--to", "text", "--depth", "just-in-time", "--channel", "live-chat"))
                .isZero();
        assertThat(out.toString())
                .startsWith("Example County Council uses your data to answer your question.")
                .doesNotContain("http");

        out.getBuffer().setLength(0);
        run(
                "render",
                file,
                "--to",
                "html",
                "--depth",
                "just-in-time",
                "--channel",
                "live-chat",
                "--activity",
                "answer",
                "--full-notice",
                "/privacy");
        assertThat(out.toString()).contains("href=\"/privacy#pn-live-chat\"");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void renderTellsWhereWordsComeFromIfAsked() throws IOException {
        String file = write("chat.yaml", SPARSE + """
                        channels:
                          live-chat: {type: live-chat, activities: {answer: {purposes: [answer your question]}}}
                        """).toString();
        String purpose = "/channels/live-chat/activities/answer/purposes/0/description";

        assertThat(run("render", file, "--to", "html")).isZero();
        assertThat(out.toString()).doesNotContain("data-field");

        assertThat(run("render", file, "--to", "html", "--explain")).isZero();
        assertThat(out.toString()).contains("<span data-field=\"" + purpose + "\"");

        out.getBuffer().setLength(0);
        assertThat(run("render", file, "--to", "trace", "--depth", "summary")).isZero();
        assertThat(out.toString()).startsWith("[\n{\"section\":null,").contains("\"field\":\"" + purpose + "\"");
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--depth summary --channel chat | --channel and --activity belong to --depth just-in-time.",
                "--depth just-in-time | --depth just-in-time needs a --channel or an --activity to be for.",
                "--depth just-in-time --channel chat | The notice has no channel \"chat\"; it has none.",
                "--depth just-in-time --channel Live_Chat | --channel: \"Live_Chat\" is no key",
                "--depth some | \"some\" is none of full, summary, just-in-time.",
                "--explain | --explain belongs to --to html; to list the sources, use --to trace."
            })
    void aDepthThatCannotBeHadIsToldInALine(String options, String message) throws IOException {
        List<String> line =
                new ArrayList<>(List.of("render", write("sparse.yaml", SPARSE).toString(), "--to", "text"));
        line.addAll(List.of(options.split(" ")));

        assertThat(run(line.toArray(String[]::new))).isEqualTo(ExitCode.UNUSABLE);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains(message);
    }

    @Test
    void renderNeverReplacesTheNoticeItself() throws IOException {
        Path file = write("sparse.yaml", SPARSE);
        Path sameFile = folder.resolve("./sparse.yaml");

        assertThat(run("render", file.toString(), "--to", "text", "--out", sameFile.toString()))
                .isEqualTo(ExitCode.UNUSABLE);
        assertThat(err.toString()).contains("is a file that is read here");
        assertThat(file).hasContent(SPARSE);
    }

    @Test
    void renderSaysOnStandardErrorWhyItCannot() throws IOException {
        assertThat(run("render", write("broken.yaml", "notice: website\n").toString(), "--to", "text"))
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("[missing-field]");
    }

    @Test
    void aFileThatCannotBeReadIsTwoAndStopsNoOther() throws IOException {
        Path sparse = write("sparse.yaml", SPARSE);

        assertThat(run("validate", folder.resolve("absent.yaml").toString(), sparse.toString()))
                .isEqualTo(ExitCode.UNUSABLE);
        assertThat(out.toString())
                .contains("absent.yaml")
                .contains("[unreadable]")
                .contains("[controller-contact-details]");
        assertThat(run("render", folder.toString(), "--to", "text")).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run("render", folder.resolve("absent.yaml").toString(), "--to", "text"))
                .isEqualTo(ExitCode.UNUSABLE);
    }

    @Test
    void aFolderIsWhatIsInIt() throws IOException {
        Files.createDirectory(folder.resolve("empty"));
        write("sparse.yaml", SPARSE);

        assertThat(run("validate", folder.toString(), "--fail-on", "never")).isEqualTo(ExitCode.CLEAN);
        assertThat(out.toString()).contains("sparse.yaml").contains("[controller-contact-details]");
        assertThat(run("validate", folder.resolve("empty").toString())).isEqualTo(ExitCode.UNUSABLE);
        assertThat(err.toString()).contains("No notice file is found for ");
    }

    @Test
    void aFileThatCannotBeWrittenIsTwo() throws IOException {
        Path file = write("sparse.yaml", SPARSE);
        Path inTheWay = write("in-the-way", "");

        assertThat(run("build", file.toString(), "--out", inTheWay.toString())).isEqualTo(ExitCode.UNUSABLE);
        assertThat(err.toString())
                .startsWith("notice: ")
                .contains("cannot be written")
                .hasLineCount(1);
    }

    @Test
    void aNoticeThatIsMissingIsNotBlamedOnTheFileToWrite() throws IOException {
        Path page = write("existing.html", "old");

        assertThat(run("render", folder.resolve("missing.yaml").toString(), "--to", "html", "--out", page.toString()))
                .isEqualTo(ExitCode.UNUSABLE);
        assertThat(err.toString())
                .contains("missing.yaml")
                .contains("[unreadable]")
                .doesNotContain("existing.html");
        assertThat(page).hasContent("old");
    }

    @Test
    void textThatCannotBeReadIsAsUnusableAsAFileThatCannotBeOpened() throws IOException {
        Path wide = folder.resolve("wide.yaml");
        Files.writeString(wide, SPARSE, StandardCharsets.UTF_16);

        assertThat(run("validate", wide.toString())).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run("render", wide.toString(), "--to", "text")).isEqualTo(ExitCode.UNUSABLE);
    }

    @Test
    void aFilesNameCannotSteerATerminal() throws IOException {
        Path file = write("a\u001B[2J.yaml", SPARSE);
        run("validate", file.toString());
        run("render", file.toString(), "--to", "text", "--out", file.toString());

        assertThat(out.toString()).contains("a\uFFFD[2J.yaml: ").doesNotContain("\u001B");
        assertThat(err.toString())
                .contains("a\uFFFD[2J.yaml is a file that is read here")
                .doesNotContain("\u001B");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"validate %s", "render %s --to text", "render n.yaml --to text --out %s", "build n.yaml --out %s"
            })
    void aNameThatNoFileCanHaveIsToldInALine(String line) {
        assertThat(run(line.formatted("caf\u0000.yaml").split(" "))).isEqualTo(ExitCode.UNUSABLE);
        assertThat(err.toString())
                .startsWith("notice: ")
                .contains("\"caf\uFFFD.yaml\" cannot be the name of a file here.", "LC_ALL=C.UTF-8")
                .doesNotContain("Exception")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "validate",
                "validate --as-of tomorrow x.yaml",
                "validate --fail-on sometimes x.yaml",
                "render x.yaml",
                "render x.yaml --to pdf",
                "build x.yaml",
                "publish x.yaml",
                "help publish",
                "--nonsense"
            })
    void aMistakeOnTheCommandLineIsTwoAndNoStackTrace(String line) {
        String[] args = line.isEmpty() ? new String[0] : line.split(" ");

        assertThat(run(args)).isEqualTo(ExitCode.UNUSABLE);
        assertThat(err.toString()).isNotBlank().doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "help",
                "help validate",
                "validate --help",
                "render --help",
                "build --help",
                "--version"
            })
    void helpIsNoMistake(String line) {
        assertThat(run(line.split(" "))).isZero();
        assertThat(out.toString()).contains("notice");
    }

    private int run(String... args) {
        return NoticeCommand.run(new PrintWriter(out, true), new PrintWriter(err, true), TODAY, args);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
