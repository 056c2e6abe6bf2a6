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
        git("init", "-q");
        git("config", "user.name", "Ann Example");
        git("config", "user.email", "ann@example.gov.uk");
        Files.createDirectories(folder.resolve(".git/hooks"));
        Files.copy(
                EXAMPLES.resolve("pre-commit"),
                folder.resolve(".git/hooks/pre-commit"),
                StandardCopyOption.COPY_ATTRIBUTES);

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
