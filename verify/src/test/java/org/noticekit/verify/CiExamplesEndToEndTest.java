package org.noticekit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What {@code examples/ci} shows is what happens: each command in it is run, by the launcher people get. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "what is shown is for sh")
class CiExamplesEndToEndTest {

    private static final Path EXAMPLES = SourceTree.top().resolve("examples/ci");
    private static final Pattern REPORT = Pattern.compile("--report \\w+=(\\S+)");
    private static final Pattern ARTIFACT = Pattern.compile("-Dartifact=org\\.noticekit:([^:]+):([^:]+):zip:(\\S+)");

    @TempDir
    Path folder;

    private Map<String, String> environment;

    @BeforeEach
    void haveACheckoutAndTheCommand() throws IOException {
        Distribution notice = Distribution.unpackedInto(folder.resolve("installed"));
        environment = Map.of(
                "PATH",
                notice.launcher().getParent() + ":" + System.getenv("PATH"),
                "JAVA_HOME",
                notice.java().toString(),
                "HOME",
                folder.toString(),
                "XDG_CACHE_HOME",
                "",
                "GIT_CONFIG_NOSYSTEM",
                "1");
        write("county-council");
    }

    @ParameterizedTest
    @CsvSource({
        "github-workflow.yml, jobs",
        "gitlab-ci.yml, notices",
        "pre-commit-config.yaml, repos",
        "../../.pre-commit-hooks.yaml, hooks"
    })
    void eachCommandRunsAndTellsWhatIsWrong(String file, String key) throws Exception {
        Object yaml = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(EXAMPLES.resolve(file)));
        List<String> commands = strings(yaml)
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> line.matches("(bin/)?notice .*"))
                .map(line -> line.replaceFirst("^bin/", ""))
                .map(line ->
                        line.endsWith("validate") ? line + " notices/website.yaml" : line) // as pre-commit adds names
                .toList();

        assertThat(yaml instanceof List || ((Map<?, ?>) yaml).containsKey(key))
                .as("it has %s", key)
                .isTrue();
        assertThat(commands).isNotEmpty();
        for (String command : commands) {
            checkEnds(command, 0);
            write("norfolk-as-published");
            checkEnds(command, 1);
            Matcher reports = REPORT.matcher(command);
            while (reports.find()) {
                assertThat(folder.resolve(reports.group(1))).isNotEmptyFile();
                assertThat(Files.readString(EXAMPLES.resolve(file)).split(Pattern.quote(reports.group(1)), -1))
                        .as("%s is written and then used", reports.group(1))
                        .hasSizeGreaterThan(2);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"pre-commit-config.yaml", "../../.pre-commit-hooks.yaml"})
    void onlyNoticesAreNamedByTheFramework(String file) throws IOException {
        String text = Files.readString(EXAMPLES.resolve(file));
        Pattern files = pattern("files", text);
        Pattern exclude = pattern("exclude", text);

        assertThat(List.of(
                        "notices/website.yaml",
                        "notices/deep/b.yml",
                        "notices/c.json",
                        "notices/my-notice.schema.json",
                        "notices/notice.schema.json",
                        "notices/deep/notice.schema.json",
                        "notices/noticekit.yaml",
                        "notices/noticekit-baseline.yaml",
                        "notices/notes.txt",
                        "other/d.yaml"))
                .filteredOn(name ->
                        files.matcher(name).find() && !exclude.matcher(name).find())
                .containsExactly(
                        "notices/website.yaml",
                        "notices/deep/b.yml",
                        "notices/c.json",
                        "notices/my-notice.schema.json");
    }

    @ParameterizedTest
    @CsvSource({"github-workflow.yml", "gitlab-ci.yml"})
    void whatIsFetchedIsWhatIsPublished(String file) throws Exception {
        String text = Files.readString(EXAMPLES.resolve(file));
        Matcher artifact = ARTIFACT.matcher(text);

        assertThat(artifact.find()).isTrue();
        assertThat(Distribution.zip().getFileName())
                .hasToString(artifact.group(1) + "-" + artifact.group(2) + "-" + artifact.group(3) + ".zip");
        assertThat(text).contains("/notice-" + artifact.group(2) + "/bin");
    }

    @Test
    void theHookRefusesACommitWithErrorsInANotice() throws Exception {
        haveTheHook();

        git("add", "notices");
        assertThat(git("commit", "-qm", "Right").exitCode()).isZero();
        write("norfolk-as-published");
        git("add", "notices");
        Run refused = git("commit", "-qm", "Wrong");
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.out() + refused.err()).contains("notices/website.yaml:");

        git("reset", "-q");
        Files.writeString(folder.resolve("other.txt"), "x");
        git("add", "other.txt");
        assertThat(git("commit", "-qm", "Something else").exitCode()).isZero();
    }

    @Test
    void theHookLetsTheLastNoticeBeTakenAway() throws Exception {
        haveTheHook();
        Files.writeString(folder.resolve("notices/notice.schema.json"), "{}");
        Files.copy(folder.resolve("notices/website.yaml"), folder.resolve("notices/caf\u00E9.yaml"));
        git("add", "notices");
        assertThat(git("commit", "-qm", "Two, and the schema").exitCode()).isZero();

        git("rm", "-q", "notices/website.yaml");
        assertThat(git("commit", "-qm", "One").exitCode()).isZero();
        Files.writeString(folder.resolve("notices/caf\u00E9.yaml"), "notice: x\n");
        Files.writeString(folder.resolve("notices/notice.schema.json"), "{ }");
        git("add", "notices/notice.schema.json");
        assertThat(git("commit", "-qm", "One that is wrong").exitCode()).isEqualTo(1);

        git("rm", "-qf", "notices/caf\u00E9.yaml");
        Run none = git("commit", "-qm", "None but the schema");
        assertThat(none.exitCode()).as(none.err()).isZero();
        git("rm", "-qr", "notices");
        Run nothing = git("commit", "-qm", "Nothing");
        assertThat(nothing.exitCode()).as(nothing.err()).isZero();
    }

    private void haveTheHook() throws IOException, InterruptedException {
        git("init", "-q");
        git("config", "user.name", "Ann Example");
        git("config", "user.email", "ann@example.gov.uk");
        Files.createDirectories(folder.resolve(".git/hooks"));
        Files.copy(
                EXAMPLES.resolve("pre-commit"),
                folder.resolve(".git/hooks/pre-commit"),
                StandardCopyOption.COPY_ATTRIBUTES);
    }

    private static Pattern pattern(String key, String text) {
        Matcher line = Pattern.compile("(?m)^ +" + key + ": (.+)$").matcher(text);
        assertThat(line.find()).as(key).isTrue();
        return Pattern.compile(line.group(1));
    }

    private Run git(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(args));
        return Run.of(folder, environment, command);
    }

    private void checkEnds(String command, int exitCode) throws IOException, InterruptedException {
        Run run = Run.of(folder, environment, List.of("sh", "-c", command));
        assertThat(run.err()).as(command).isEmpty();
        assertThat(run.exitCode()).as("%s%n%s", command, run.out()).isEqualTo(exitCode);
    }

    private void write(String example) throws IOException {
        Files.createDirectories(folder.resolve("notices"));
        Files.copy(
                SourceTree.top().resolve("examples/notices/" + example + ".yaml"),
                folder.resolve("notices/website.yaml"),
                StandardCopyOption.REPLACE_EXISTING);
    }

    private static Stream<String> strings(Object yaml) {
        if (yaml instanceof Map<?, ?> map) {
            return strings(map.values());
        }
        return yaml instanceof Collection<?> all
                ? all.stream().flatMap(CiExamplesEndToEndTest::strings)
                : Stream.of(String.valueOf(yaml));
    }
}
