package org.noticekit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code bin/notice}, in a copy of the repository that holds no more than the script looks at, and with a stand-in for
 * Maven: were the jar in the repository too old, the script would build it anew below the build that runs this test.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "bin/notice is a script for sh")
class ScriptEndToEndTest {

    private static final FileTime EARLIER = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path home;

    private Path jar;
    private Path mavenArguments;

    @BeforeEach
    void copyWhatTheScriptLooksAt() throws IOException {
        jar = home.resolve(SourceTree.top().relativize(Run.JAR));
        mavenArguments = home.resolve("maven-arguments.txt");
        Files.createDirectories(jar.getParent());
        Files.copy(Run.JAR, jar);
        copy("bin/notice");
        copy("integrations/notice-cli/src/main/dist/bin/notice");
        Files.setLastModifiedTime(Files.createFile(home.resolve("pom.xml")), EARLIER);
        standInForMaven(0);
        // The folders above are no older than what was copied into them.
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(1)));
    }

    @Test
    void theFirstCommandOfTheReadmeDoesWhatTheReadmeSays() throws Exception {
        List<String> args = new ArrayList<>(Readme.arguments("build"));
        Path demo = home.resolve("demo");
        args.replaceAll(word -> word.equals("target/demo") ? demo.toString() : word);

        Run run = notice(args);

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).containsPattern("norfolk-as-published\\.yaml:\\d+:\\d+: error: ");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(demo.resolve("norfolk-as-published.html")).isNotEmptyFile();
        assertThat(demo.resolve("norfolk-as-published.txt")).isNotEmptyFile();
        assertThat(mavenArguments).as("nothing is built anew").doesNotExist();
    }

    @Test
    void aJarOlderThanItsSourcesIsBuiltAnewOnce() throws Exception {
        Files.setLastModifiedTime(jar, FileTime.fromMillis(EARLIER.toMillis() - 1000));

        Run first = notice(List.of("--version"));
        Run second = notice(List.of("--version"));

        assertThat(first.err()).startsWith("notice: building the command");
        assertThat(mavenArguments)
                .content()
                .isEqualTo("-B -q -f " + home
                        + "/pom.xml -pl integrations/notice-cli -am package -Dmaven.test.skip=true\n");
        assertThat(second.err()).isEmpty();
        assertThat(List.of(first, second)).allSatisfy(run -> {
            assertThat(run.out()).startsWith("notice ");
            assertThat(run.exitCode()).isZero();
        });
    }

    @Test
    void aBuildThatFailsIsTheProgramsFault() throws Exception {
        Files.delete(jar);
        standInForMaven(1);

        Run run = notice(List.of("--version"));

        assertThat(run.err()).endsWith("notice: the build failed; the lines above say why\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(3);
    }

    private void copy(String script) throws IOException {
        Files.createDirectories(home.resolve(script).getParent());
        Files.copy(SourceTree.top().resolve(script), home.resolve(script), StandardCopyOption.COPY_ATTRIBUTES);
    }

    private Run notice(List<String> args) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(home.resolve("bin/notice").toString()));
        command.addAll(args);
        String path = String.join(
                File.pathSeparator,
                home.resolve("stand-in").toString(),
                Run.JAVA_BIN.toString(),
                System.getenv("PATH"));
        return Run.of(SourceTree.top(), Map.of("PATH", path, "HOME", home.toString(), "XDG_CACHE_HOME", ""), command);
    }

    private void standInForMaven(int exitCode) throws IOException {
        Path script = home.resolve("stand-in/mvn");
        Files.createDirectories(script.getParent());
        Files.writeString(script, "#!/bin/sh\necho \"$*\" >>'" + mavenArguments + "'\nexit " + exitCode + "\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
    }
}
