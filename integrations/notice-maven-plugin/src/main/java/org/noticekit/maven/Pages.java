package org.noticekit.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.noticekit.check.OutputFile;

/** What is written below one folder. What says already what it should is left alone, so that nothing after it is redone. */
final class Pages {

    private final Path folder;
    private final Map<Path, Path> sources = new HashMap<>();
    private int written;

    Pages(Path folder) {
        this.folder = folder;
    }

    /** Writes a file that {@code source} becomes; the same file cannot come of two. */
    void write(Path file, Path source, String content) {
        Path other = sources.putIfAbsent(file, source);
        if (other != null && !other.equals(source)) {
            throw new WrongParameterException(
                    other + " and " + source + " would both become " + folder.resolve(file) + ". Rename one of them.");
        }
        write(file, content);
    }

    /** Writes a file that goes with the pages. */
    void write(Path file, String content) {
        Path target = folder.resolve(file);
        if (!has(target, content)) {
            OutputFile.write(target, content);
            written++;
        }
    }

    /** How many files had to be written. */
    int written() {
        return written;
    }

    private static boolean has(Path file, String content) {
        try {
            return Files.isRegularFile(file) && Files.readString(file).equals(content);
        } catch (IOException notText) {
            return false;
        }
    }
}
