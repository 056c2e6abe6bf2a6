package org.noticekit.spring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.noticekit.spring.Snapshot.JudgingFile;
import org.springframework.util.FileSystemUtils;

/**
 * A folder for as long as a check takes, with the files of waivers and policies that are only on the class path: a check wants
 * files, and there are none inside a jar.
 */
final class BorrowedFolder implements AutoCloseable {

    private static final String ON_CLASS_PATH = "classpath:";

    /** Made for the first file: most applications have none, and some may write nowhere. */
    private @Nullable Path made;

    /** The folder from which {@link #files} are found. */
    Path path() {
        return made == null ? Path.of("") : made;
    }

    /** The files as a check finds them from this folder: copies in it, called by their place on the class path. */
    List<Path> files(List<JudgingFile> files) {
        return files.stream()
                .map(file -> file.path().orElseGet(() -> copy(file)))
                .toList();
    }

    private Path copy(JudgingFile file) {
        String name = file.content().name();
        String place = name.startsWith(ON_CLASS_PATH)
                ? name.substring(ON_CLASS_PATH.length())
                : name.replaceAll("[^A-Za-z0-9.-]", "_"); // an address; no two files have the same
        try {
            Path folder = made == null ? Files.createTempDirectory("noticekit") : made;
            made = folder;
            Path copy = folder.resolve(place).normalize();
            if (!copy.startsWith(folder)) {
                throw new IllegalStateException(place + " lies outside the class path.");
            }
            Files.createDirectories(Objects.requireNonNullElse(copy.getParent(), folder));
            Files.write(copy, file.content().bytes());
            return folder.relativize(copy);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The text without the name of this folder: it is not where people have their files. */
    String forget(String text) {
        return made == null ? text : text.replace(made + made.getFileSystem().getSeparator(), ON_CLASS_PATH);
    }

    @Override
    public void close() {
        try {
            FileSystemUtils.deleteRecursively(made);
        } catch (IOException leftBehind) {
            throw new UncheckedIOException(leftBehind);
        }
    }
}
