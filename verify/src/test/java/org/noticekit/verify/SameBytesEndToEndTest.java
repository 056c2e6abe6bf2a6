package org.noticekit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is written is the same to the byte on every machine: whatever language, clock or Java it has, and in 8 threads at
 * once on the first machine of each Java; with {@code mvn verify -Pnightly} in 8 threads on all of them.
 */
class SameBytesEndToEndTest {
    private static final int MANY = 8;
    private static final int FEW = 2;

    private static final List<List<String>> MACHINES = List.of(
            List.of(),
            List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Kiritimati"),
            List.of(
                    "-Duser.language=ar",
                    "-Duser.country=EG",
                    "-Duser.extensions=u-nu-arab",
                    "-Duser.timezone=America/St_Johns"),
            List.of(
                    "-Duser.language=th",
                    "-Duser.country=TH",
                    "-Duser.extensions=u-ca-buddhist-nu-thai",
                    "-Duser.timezone=Asia/Kathmandu"),
            List.of("-Duser.language=cy", "-Dfile.encoding=ISO-8859-1", "-Duser.timezone=Etc/GMT+12"));

    @Test
    void oneDigestOnEveryMachine() throws IOException, InterruptedException {
        Map<String, String> digests = new LinkedHashMap<>();
        for (Path java : javas()) {
            for (List<String> machine : MACHINES) {
                int threads = machine.isEmpty() || Boolean.getBoolean("nightly") ? MANY : FEW;
                digests.put(java + " " + machine, digest(java, machine, threads));
            }
        }

        assertThat(digests.values()).allMatch(digest -> digest.matches("[0-9a-f]{64}"));
        assertThat(digests.values().stream().distinct())
                .as("digests of %s", digests)
                .hasSize(1);
    }

    private static String digest(Path java, List<String> machine, int threads)
            throws IOException, InterruptedException {
        String classes = Run.JAR + File.pathSeparator + SourceTree.top().resolve("verify/target/test-classes");
        List<String> command = new ArrayList<>(List.of(java.toString()));
        command.addAll(machine);
        command.addAll(List.of("-cp", classes, EveryForm.class.getName(), "examples/notices", "" + threads));
        Run run = Run.of(SourceTree.top(), Map.of(), command);

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        return run.out().strip();
    }

    /** The Java that runs the tests, and those of 17 or newer that are installed beside it. */
    private static List<Path> javas() throws IOException {
        Path home = Path.of(System.getProperty("java.home")).toRealPath();
        try (Stream<Path> beside = Files.list(Objects.requireNonNull(home.getParent(), "parent"))) {
            return Stream.concat(Stream.of(home), beside.map(SameBytesEndToEndTest::real))
                    .filter(each -> Files.isExecutable(each.resolve("bin/java")) && isNewEnough(each))
                    .distinct()
                    .map(each -> each.resolve("bin/java"))
                    .toList();
        }
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException broken) {
            return path;
        }
    }

    private static boolean isNewEnough(Path home) {
        try (Stream<String> release = Files.lines(home.resolve("release"))) {
            return release.filter(line -> line.startsWith("JAVA_VERSION=\""))
                    .anyMatch(line -> Integer.parseInt(line.replaceAll("\\D*(\\d+).*", "$1")) >= 17);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
