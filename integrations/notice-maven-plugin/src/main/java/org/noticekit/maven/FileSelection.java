package org.noticekit.maven;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.codehaus.plexus.util.DirectoryScanner;
import org.jspecify.annotations.Nullable;
import org.noticekit.check.NoticeFinder;
import org.noticekit.check.UnusableFileException;

/**
 * Files of a folder, by Maven's patterns.
 *
 * @param directory the folder
 * @param includes which files; at least one pattern
 * @param excludes which of these are not meant; what version control and editors leave never is
 * @param others files that are known to be something else, beside those that always are
 */
record FileSelection(File directory, List<String> includes, List<String> excludes, List<Path> others) {

    private static final List<String> NOTICES = List.of("**/*.yaml", "**/*.yml", "**/*.json");

    FileSelection(File directory, List<String> includes, List<String> excludes) {
        this(directory, includes, excludes, List.of());
    }

    /** The same without files that are known to be something else. */
    FileSelection without(List<Path> files) {
        return new FileSelection(directory, includes, excludes, files);
    }

    static List<String> orNotices(@Nullable List<String> stated) {
        return stated == null || stated.isEmpty() ? NOTICES : List.copyOf(stated);
    }

    static List<String> orNone(@Nullable List<String> stated) {
        return stated == null ? List.of() : List.copyOf(stated);
    }

    /** The files, from the top, in order; none if there is no such folder. */
    List<Path> find() {
        if (!directory.exists()) {
            return List.of();
        }
        if (!directory.isDirectory()) {
            throw new WrongParameterException("directory: " + directory + " is not a folder.");
        }
        NoticeFinder finder = NoticeFinder.in(directory.toPath()).except(others);
        DirectoryScanner scanner = new DirectoryScanner();
        scanner.setBasedir(directory);
        scanner.setIncludes(includes.toArray(String[]::new));
        scanner.setExcludes(excludes.toArray(String[]::new));
        scanner.addDefaultExcludes();
        scanner.scan();
        return Stream.of(scanner.getIncludedFiles())
                .map(this::resolve)
                .filter(file -> !finder.passesOver(file))
                .sorted()
                .toList();
    }

    private Path resolve(String name) {
        try {
            return directory.toPath().resolve(name);
        } catch (InvalidPathException lost) {
            throw UnusableFileException.unreadableName(name);
        }
    }

    /** A sentence that says that nothing was found. */
    String describeNone() {
        return directory.exists()
                ? "There is no notice in " + directory + " (" + String.join(", ", includes)
                        + (excludes.isEmpty() ? "" : ", but not " + String.join(", ", excludes)) + ")."
                : "There is no notice, for there is no folder " + directory + ".";
    }
}
