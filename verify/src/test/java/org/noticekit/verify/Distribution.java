package org.noticekit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The zip that people get, unpacked; and the command in it, run in an environment with nothing in it but what is said. */
record Distribution(Path home, Path java) {

    /** Unpacks the zip into a folder; its command runs on the Java that runs the tests. */
    static Distribution unpackedInto(Path folder) throws IOException {
        List<Path> homes = new ArrayList<>();
        try (FileSystem zip = FileSystems.newFileSystem(zip(), Map.of("enablePosixFileAttributes", true));
                Stream<Path> files = Files.walk(zip.getPath("/"))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = folder.resolve(file.toString().substring(1));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
                    Files.setPosixFilePermissions(target, Files.getPosixFilePermissions(file));
                }
                if (file.getNameCount() == 1) {
                    homes.add(target);
                }
            }
        }
        assertThat(homes).as("what the zip has in its top folder").hasSize(1);
        return new Distribution(homes.get(0), Run.JAVA_BIN.getParent());
    }

    static Path zip() throws IOException {
        try (Stream<Path> built = Files.list(Run.JAR.getParent())) {
            List<Path> zips =
                    built.filter(file -> file.toString().endsWith("-dist.zip")).toList();
            assertThat(zips).as("the package phase of notice-cli makes it").hasSize(1);
            return zips.get(0);
        }
    }

    /** The Javas on which the command has to run that are installed beside the one that runs the tests, and that one. */
    static List<Path> javas() throws IOException {
        Path own = Run.JAVA_BIN.getParent().toRealPath();
        List<Path> all = new ArrayList<>(List.of(own));
        try (Stream<Path> beside = Files.list(own.getParent())) {
            for (Path each : beside.sorted().toList()) {
                Path release = each.resolve("release");
                if (Files.isReadable(release)
                        && Files.readString(release).matches("(?s).*JAVA_VERSION=\"(17|25)[.\"].*")
                        && !all.contains(each.toRealPath())) {
                    all.add(each.toRealPath());
                }
            }
        }
        return all;
    }

    Distribution on(Path otherJava) {
        return new Distribution(home, otherJava);
    }

    Path launcher() {
        return home.resolve("bin/notice");
    }

    /** Runs the command in a folder; {@code environment} has assignments, such as {@code HOME=/nowhere}. */
    Run run(Path folder, List<String> environment, String... args) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("env", "-i", "PATH=" + System.getenv("PATH"), "JAVA_HOME=" + java));
        command.addAll(environment);
        command.add(launcher().toString());
        command.addAll(List.of(args));
        return Run.of(folder, Map.of(), command);
    }
}
