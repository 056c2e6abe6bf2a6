package org.noticekit.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;

/**
 * What files are called: by their way from one folder, so that reports say the same on every machine.
 *
 * @param root the folder, from the top
 */
record Names(Path root) {

    /** The way to the file, which leads back to it from the folder; the file itself if there is none. */
    Path path(File file) {
        Path whole = file.toPath().toAbsolutePath().normalize();
        Path from = root.toAbsolutePath().normalize();
        return from.getRoot().equals(whole.getRoot()) ? from.relativize(whole) : whole;
    }

    /** The ways to the files, in their order. */
    List<Path> paths(List<File> files) {
        return files.stream().map(this::path).toList();
    }

    /** The way to the file as text, with {@code /} between folders. */
    String name(Path file) {
        return path(file.toFile()).toString().replace(File.separatorChar, '/');
    }
}
