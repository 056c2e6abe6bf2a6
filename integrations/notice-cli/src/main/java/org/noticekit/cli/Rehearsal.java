package org.noticekit.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The command's usual work, done for nobody: while it runs, Java meets the classes that the launcher's archive is to have. It
 * uses a folder of its own, and takes it away.
 */
final class Rehearsal {

    private Rehearsal() {}

    /** Rehearses; fails if the work cannot be done. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("notice");
        try {
            Path complete = copy("county-council.yaml", folder);
            Path begun = copy("starter.yaml", folder);
            run("validate", "--no-project", complete.toString());
            run("validate", "--no-project", begun.toString());
            run(
                    "validate",
                    "--no-project",
                    "--together",
                    "--report=github",
                    "--report=sarif=" + folder.resolve("sarif"),
                    "--report=junit=" + folder.resolve("junit"),
                    folder.toString());
            run("build", "--no-project", "--out", folder.resolve("pages").toString(), complete.toString());
            run("render", "--to", "html", begun.toString());
            run("fmt", "--check", begun.toString());
            run("explain", "retention-present");
        } finally {
            delete(folder);
        }
    }

    private static Path copy(String resource, Path folder) throws IOException {
        Path file = folder.resolve(resource);
        try (InputStream in = Rehearsal.class.getResourceAsStream(resource)) {
            Files.copy(in, file);
        }
        return file;
    }

    private static void run(String... args) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        NoticeCommand.run(nowhere, nowhere, LocalDate.now(ZoneId.systemDefault()), args);
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> found = Files.walk(folder)) {
            all = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            Files.delete(each);
        }
    }
}
