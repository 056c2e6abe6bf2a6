package org.noticekit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files whole or not at all: nothing half-written ever stands under a final name. */
final class OutputFile {

    private OutputFile() {}

    /** Fails if {@code target} is the notice file itself, by whatever name it is called. */
    static void refuseToReplace(Path source, Path target) {
        try {
            if (Files.exists(target) && Files.isSameFile(source, target)) {
                throw new UnusableFileException(target + " is the notice itself. Write to another file.");
            }
        } catch (IOException problem) {
            throw new UnusableFileException(target, problem);
        }
    }

    static void write(Path file, String content) {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                Files.writeString(file, content); // a device or a pipe, which nothing may replace
                return;
            }
            Path target = file.toAbsolutePath();
            Files.createDirectories(target.getParent());
            Path draft = target.resolveSibling("." + target.getFileName() + ".part");
            try {
                Files.writeString(draft, content);
                Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException problem) {
            throw new UnusableFileException(file, problem);
        }
    }
}
