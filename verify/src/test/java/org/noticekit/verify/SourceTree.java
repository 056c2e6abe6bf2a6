package org.noticekit.verify;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The repository this build was made from. */
final class SourceTree {

    private static final Path ROOT = root();
    private static final Set<String> NOT_OURS = Set.of("target", "node_modules", ".git");

    private SourceTree() {}

    /** The repository's top folder. */
    static Path top() {
        return ROOT;
    }

    /** Every Java source file of every module that is not a test. */
    static List<Path> mainSources() throws IOException {
        return files(ROOT).stream()
                .filter(file -> {
                    String name = ROOT.relativize(file).toString().replace('\\', '/');
                    return name.endsWith(".java") && name.contains("src/main/java/");
                })
                .toList();
    }

    /** The files below a folder, in order. What is built is passed over: it may come and go meanwhile. */
    static List<Path> files(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
                return NOT_OURS.contains(String.valueOf(each.getFileName()))
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.add(file);
                return FileVisitResult.CONTINUE;
            }
        });
        return files.stream().sorted().toList();
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
