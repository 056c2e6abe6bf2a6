package org.noticekit.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The zip that people get, and the launcher in it, which keeps an archive of classes. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "bin/notice is a script for sh")
@Execution(ExecutionMode.CONCURRENT)
class DistributionEndToEndTest {

    private static final Path NOTICES = SourceTree.top().resolve("examples/notices");
    private static final String[] VALIDATE = {"validate", "norfolk-as-published.yaml", "--as-of", "2026-11-23"};

    @TempDir
    Path folder;

    /** What the jar says without the launcher; no test changes it. */
    private static Run expected;

    private Distribution notice;
    private List<String> machine;

    static Stream<Path> javas() throws IOException {
        return Distribution.javas().stream();
    }

    @BeforeAll
    static void runTheJar() throws Exception {
        expected = Run.jar(NOTICES, List.of(), List.of(VALIDATE));
        assertThat(expected.exitCode()).isEqualTo(1);
    }

    @BeforeEach
    void unpack() throws Exception {
        notice = Distribution.unpackedInto(Files.createDirectories(folder.resolve("Caf\u00E9 \u0175 & 'co'")));
        machine = List.of("HOME=" + folder.resolve("my home"));
    }

    @Test
    void theZipHasWhatItShouldHave() throws Exception {
        try (Stream<Path> files = Files.walk(notice.home())) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> notice.home().relativize(file).toString()))
                    .containsExactlyInAnyOrder(
                            "LICENSE", "README.txt", "bin/notice", "bin/notice.cmd", "lib/notice.jar");
        }
        String version = notice.run(folder, machine, "--version").out().strip();
        assertThat(notice.home().getFileName()).hasToString(version.replace(' ', '-'));
        assertThat(notice.home().resolve("README.txt")).content().startsWith(version + "\n");
        assertThat(notice.home().resolve("bin/notice.cmd")).content().doesNotContainPattern("[^\r]\n");
    }

    @ParameterizedTest
    @MethodSource("javas")
    void theFirstRunMakesAnArchiveAndIsLikeAnyOther(Path java) throws Exception {
        Distribution here = notice.on(java);

        checkIsAsExpected(here.run(NOTICES, machine, VALIDATE));
        List<Path> archives = archives();
        checkIsAsExpected(here.run(NOTICES, machine, VALIDATE));

        assertThat(archives).singleElement().satisfies(archive -> assertThat(archive)
                .isNotEmptyFile());
        assertThat(archives()).isEqualTo(archives);
        assertThat(Run.of(folder, Map.of("LC_ALL", "C.UTF-8"), command(java, archives.get(0), "-Xshare:on"))
                        .exitCode())
                .as("Java takes the archive")
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("javas")
    void classesComeFromTheArchive(Path java) throws Exception {
        // Java 17 finds nothing in an archive if the jar's path has a space or other letters than English ones.
        Distribution here = Distribution.unpackedInto(folder).on(java);
        here.run(NOTICES, machine, VALIDATE);

        Run run = Run.of(
                folder,
                Map.of(),
                List.of(
                        java.resolve("bin/java").toString(),
                        "-XX:SharedArchiveFile=" + archives().get(0),
                        "-Xlog:class+load",
                        "-jar",
                        here.home().resolve("lib/notice.jar").toString(),
                        "validate",
                        NOTICES.resolve("county-council.yaml").toString()));

        assertThat(run.out().lines().filter(line -> line.contains(" org.noticekit.") && !line.contains("Lambda")))
                .filteredOn(line -> !line.contains("shared objects file"))
                .as("classes that the rehearsal does not meet")
                .hasSizeLessThan(20);
    }

    @ParameterizedTest
    @MethodSource("javas")
    void anArchiveThatIsNoneDoesNoHarm(Path java) throws Exception {
        Distribution here = notice.on(java);
        here.run(NOTICES, machine, VALIDATE);
        Path archive = archives().get(0);
        byte[] good = Files.readAllBytes(archive);

        for (byte[] bad : List.of(
                new byte[0],
                "no archive".getBytes(StandardCharsets.UTF_8),
                new byte[100_000],
                new byte[good.length],
                half(good))) {
            Files.delete(archive);
            Files.write(archive, bad);

            checkIsAsExpected(here.run(NOTICES, machine, VALIDATE));
        }
    }

    @Test
    void anotherJarHasAnotherArchive() throws Exception {
        notice.run(NOTICES, machine, VALIDATE);
        Files.setLastModifiedTime(notice.home().resolve("lib/notice.jar"), FileTime.from(Instant.EPOCH));

        checkIsAsExpected(notice.run(NOTICES, machine, VALIDATE));

        assertThat(archives()).hasSize(2);
    }

    @Test
    void aJarOfTheSameSizeAndDateHasItsOwnArchive() throws Exception {
        Path jar = notice.home().resolve("lib/notice.jar");
        FileTime date = Files.getLastModifiedTime(jar);
        notice.run(NOTICES, machine, VALIDATE);
        byte[] other = Files.readAllBytes(jar);
        other[other.length / 2]++;
        Files.write(jar, other);
        Files.setLastModifiedTime(jar, date);

        notice.run(NOTICES, machine, VALIDATE);

        assertThat(archives()).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("javas")
    void anArchiveThatIsDamagedWithinDoesNoHarm(Path java) throws Exception {
        Distribution here = Distribution.unpackedInto(folder).on(java);
        here.run(NOTICES, machine, VALIDATE);
        Path archive = archives().get(0);
        byte[] good = Files.readAllBytes(archive);

        for (int place : new int[] {0, 100, 5_000, good.length / 3, good.length / 2, good.length / 10 * 9}) {
            byte[] bad = good.clone();
            Arrays.fill(bad, place, place + 1_000, (byte) -1);
            Files.write(archive, bad);

            checkIsAsExpected(here.run(NOTICES, machine, VALIDATE));
        }
    }

    @Test
    void whereNoArchiveCanBeAllIsAsBefore() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));

        for (List<String> nowhere : List.of(
                List.<String>of(),
                List.of("HOME="),
                List.of("HOME=relative"),
                List.of("HOME=" + file),
                List.of("HOME=" + folder.resolve("a:b")),
                List.of("HOME=/proc/none", "XDG_CACHE_HOME=" + file))) {
            checkIsAsExpected(notice.run(NOTICES, nowhere, VALIDATE));
        }
        assertThat(NOTICES.resolve("relative")).doesNotExist();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "file", notice.home().getParent().getFileName().toString());
        }
    }

    @Test
    void theCacheIsWhereThePersonSaysAndLosesWhatIsOld() throws Exception {
        Path cache = Files.createDirectories(folder.resolve("cache/noticekit"));
        Path old = Files.createFile(cache.resolve("notice-1.jsa"));
        Path other = Files.createFile(cache.resolve("something-else"));
        Instant longAgo = Instant.now().minus(Duration.ofDays(40));
        Files.setLastModifiedTime(old, FileTime.from(longAgo));
        Files.setLastModifiedTime(other, FileTime.from(longAgo));

        checkIsAsExpected(notice.run(NOTICES, List.of("XDG_CACHE_HOME=" + folder.resolve("cache")), VALIDATE));

        assertThat(old).doesNotExist();
        assertThat(other).exists();
        try (Stream<Path> files = Files.list(cache)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void thatNoneCanBeMadeIsLearntOnce() throws Exception {
        Path java = folder.resolve("jdk");
        Files.createDirectories(java.resolve("bin"));
        Files.copy(notice.java().resolve("release"), java.resolve("release"));
        Path script = Files.writeString(
                java.resolve("bin/java"),
                "#!/bin/sh\ncase $* in *Rehearsal*) echo >>'" + folder + "/rehearsed'; exit 1 ;; esac\nexec '"
                        + notice.java() + "/bin/java' \"$@\"\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();

        checkIsAsExpected(notice.on(java).run(NOTICES, machine, VALIDATE));
        checkIsAsExpected(notice.on(java).run(NOTICES, machine, VALIDATE));

        assertThat(folder.resolve("rehearsed")).hasContent("\n");
    }

    @Test
    void twoAtOnceDoNoHarm() throws Exception {
        List<CompletableFuture<Run>> both = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            both.add(CompletableFuture.supplyAsync(() -> {
                try {
                    return notice.run(NOTICES, machine, VALIDATE);
                } catch (IOException | InterruptedException failure) {
                    throw new IllegalStateException(failure);
                }
            }));
        }

        both.forEach(each -> checkIsAsExpected(each.join()));

        // Of two that are made at once, one may be larger, and then has another name.
        assertThat(archives()).hasSizeBetween(1, 2).allSatisfy(archive -> assertThat(
                        archive.getFileName().toString())
                .matches("notice-\\d+-" + Files.size(archive) + "\\.jsa"));
    }

    @Test
    void itIsFoundThroughLinks() throws Exception {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Files.createSymbolicLink(bin.resolve("again"), notice.launcher());
        Files.createSymbolicLink(bin.resolve("notice"), Path.of("again"));

        Run run = Run.of(
                NOTICES,
                Map.of(
                        "HOME",
                        folder.toString(),
                        "XDG_CACHE_HOME",
                        "",
                        "PATH",
                        bin + ":" + Run.JAVA_BIN + ":" + System.getenv("PATH")),
                with("env", "notice"));

        checkIsAsExpected(run);
    }

    /** Java by itself has none of the letters that are not English, and says so. */
    @Test
    void whereALocaleIsNotInstalledNamesAreReadAllTheSame() throws Exception {
        Files.createDirectories(folder.resolve("notices"));
        Files.writeString(folder.resolve("notices/\u0175.yaml"), "notice: website\n");

        Run run = notice.run(folder, List.of(machine.get(0), "LC_ALL=xx_YY.UTF-8"), "validate", "notices");

        assertThat(run.out()).contains("notices/\u0175.yaml:1:1: error: ");

        List<String> bare =
                List.of(Run.JAVA_BIN.resolve("java").toString(), "-jar", Run.JAR.toString(), "validate", "notices");
        assertThat(Run.of(folder, Map.of("LC_ALL", "C"), bare))
                .returns(2, Run::exitCode)
                .satisfies(told -> assertThat(told.err())
                        .contains("has letters in its name that cannot be read here. Set LC_ALL=C.UTF-8"));
    }

    @Test
    void itNeedsNoNetwork() throws Exception {
        assumeTrue(canLeaveTheNetwork(), "unshare can take away the network");

        checkIsAsExpected(Run.of(
                NOTICES,
                Map.of(
                        "HOME",
                        folder.toString(),
                        "XDG_CACHE_HOME",
                        "",
                        "JAVA_HOME",
                        notice.java().toString()),
                with("unshare", "-rn", notice.launcher().toString())));
    }

    @Test
    void withoutAFitJavaItIsNotAsIfSomethingHadBeenFound() throws Exception {
        Path old = folder.resolve("jdk-11");
        Files.createDirectories(old.resolve("bin"));
        Files.copy(Path.of("/bin/sh"), old.resolve("bin/java"));
        Files.writeString(old.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"11.0.2\"\n");

        Run tooOld = notice.on(old).run(NOTICES, machine, VALIDATE);
        Run none = notice.on(folder).run(NOTICES, machine, VALIDATE);

        assertThat(tooOld.err())
                .isEqualTo("notice: Java 17 or newer is needed, and " + old + "/bin/java is Java 11.0.2\n");
        assertThat(none.err()).isEqualTo("notice: JAVA_HOME is " + folder + ", where there is no bin/java\n");
        assertThat(List.of(tooOld, none))
                .allSatisfy(run -> assertThat(run.exitCode()).isEqualTo(3));
    }

    @Test
    void onATerminalALineTellsHowFarItIs() throws Exception {
        assumeTrue(Files.exists(Path.of("/usr/bin/script")), "script makes a terminal");
        Path many = Files.createDirectories(folder.resolve("many"));
        for (int i = 0; i < 1000; i++) {
            Files.copy(NOTICES.resolve("county-council.yaml"), many.resolve(i + ".yaml"));
        }
        Path out = folder.resolve("out.txt");
        String validate = "'" + Distribution.unpackedInto(folder).launcher() + "' validate many";
        Map<String, String> environment = Map.of(
                "HOME",
                folder.toString(),
                "XDG_CACHE_HOME",
                "",
                "NO_COLOR",
                "1",
                "JAVA_HOME",
                notice.java().toString());

        Run silent = Run.of(folder, environment, List.of("sh", "-c", validate));
        Run watched =
                Run.of(folder, environment, List.of("script", "-qec", validate + " > '" + out + "'", "/dev/null"));

        assertThat(silent.err()).isEmpty();
        assertThat(silent.out()).endsWith("1000 files: 0 errors, 0 warnings, 0 for information\n");
        assertThat(out).content().as("what is no terminal has nothing of it").isEqualTo(silent.out());
        assertThat(watched.out())
                .containsPattern("\r(read|checked) [0-9,]+ of 1,000 files")
                .containsPattern("files *\r +\r$")
                .doesNotContain("\u001B");
    }

    private void checkIsAsExpected(Run run) {
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(expected.out());
        assertThat(run.exitCode()).isEqualTo(expected.exitCode());
    }

    private List<Path> archives() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("my home/.cache/noticekit"))) {
            return files.sorted().toList();
        }
    }

    private List<String> command(Path java, Path archive, String option) {
        return List.of(
                java.resolve("bin/java").toString(),
                option,
                "-XX:SharedArchiveFile=" + archive,
                "-XX:+UseSerialGC",
                "-jar",
                notice.home().resolve("lib/notice.jar").toString(),
                "--version");
    }

    private static List<String> with(String... command) {
        return Stream.concat(Stream.of(command), Stream.of(VALIDATE)).toList();
    }

    private static byte[] half(byte[] all) {
        return Arrays.copyOf(all, all.length / 2);
    }

    private static boolean canLeaveTheNetwork() throws InterruptedException {
        try {
            return new ProcessBuilder("unshare", "-rn", "true").start().waitFor() == 0;
        } catch (IOException none) {
            return false;
        }
    }
}
