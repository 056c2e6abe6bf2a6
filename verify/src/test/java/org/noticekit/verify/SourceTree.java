package org.noticekit.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The repository this build was made from. */
final class SourceTree {

    private static final Path ROOT = root();

    private SourceTree() {}

    /** The repository's top folder. */
    static Path top() {
        return ROOT;
    }

    /** Every Java source file of every module that is not a test. */
    static List<Path> mainSources() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file ->
                            ROOT.relativize(file).toString().replace('\\', '/').contains("src/main/java/"))
                    .sorted()
                    .toList();
        }
    }

    private static Path root() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isRegularFile(at.resolve("pom.xml")) && Files.isDirectory(at.resolve("notice-model"))) {
                return at;
            }
        }
        throw new IllegalStateException("The tests of this module run inside the repository.");
    }
}
