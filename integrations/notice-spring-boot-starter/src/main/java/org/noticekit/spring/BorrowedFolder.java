package org.noticekit.spring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.noticekit.spring.Snapshot.JudgingFile;
import org.springframework.util.FileSystemUtils;

/**
 * A folder for as long as a check takes, with the files of waivers and policies that are only on the class path: a check wants
 * files, and there are none inside a jar.
 */
final class BorrowedFolder implements AutoCloseable {

    private static final String ON_CLASS_PATH = "classpath:";

    private final Path folder;

    BorrowedFolder() {
        try {
            folder = Files.createTempDirectory("noticekit");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Path path() {
        return folder;
    }

    /** The files as a check finds them from this folder: copies in it, called by their place on the class path. */
    List<Path> files(List<JudgingFile> files) {
        return files.stream()
                .map(file -> file.path().orElseGet(() -> copy(file)))
                .toList();
    }

    private Path copy(JudgingFile file) {
        String name = file.content().name();
        String place = name.startsWith(ON_CLASS_PATH) ? name.substring(ON_CLASS_PATH.length()) : "file";
        Path copy = folder.resolve(place).normalize();
        if (!copy.startsWith(folder)) {
            throw new IllegalStateException(place + " lies outside the class path.");
        }
        try {
            Files.createDirectories(folder.resolve(place).getParent());
            Files.write(copy, file.content().bytes());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return folder.relativize(copy);
    }

    /** The text without the name of this folder: it is not where people have their files. */
    String forget(String text) {
        return text.replace(folder + folder.getFileSystem().getSeparator(), ON_CLASS_PATH);
    }

    @Override
    public void close() {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException leftBehind) {
            throw new UncheckedIOException(leftBehind);
        }
    }
}
