package org.noticekit.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.noticekit.check.internal.FilePlaces;

/**
 * Looks below a folder for files that end as notice files do. Links are followed, and in a circle of them each file is found
 * once; what is hidden or built is passed over; what cannot be looked into is found too, so that somebody is told of it.
 */
final class FolderSearch extends SimpleFileVisitor<Path> {

    private static final Set<String> ENDINGS = Set.of("yaml", "yml", "json");
    private static final Set<String> BUILT = Set.of("build", "node_modules", "target");

    private final Path start;
    private final Map<String, Path> files = new TreeMap<>();
    private final Map<String, Path> closed = new TreeMap<>();
    private final List<Path> nameless = new ArrayList<>();

    private FolderSearch(Path start) {
        this.start = start;
    }

    /** A search that has been made. */
    static FolderSearch below(Path folder) {
        FolderSearch search = new FolderSearch(folder);
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, search);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // every failure is taken below
        }
        return search;
    }

    /** The files by their names below the folder, in the order of these. */
    Map<String, Path> files() {
        return files;
    }

    /** The folders and files that could not be looked at, in the same way. */
    Map<String, Path> closed() {
        return closed;
    }

    /** The files whose names cannot be read here; each can be read all the same, but not called. */
    List<Path> nameless() {
        return nameless;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes any) {
        return isPassedOver(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String name = lastName(file);
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean isOne = attributes.isRegularFile() || attributes.isSymbolicLink(); // a link to nothing will be told of
        if (isOne && ENDINGS.contains(ending) && !name.startsWith(".")) {
            if (isCalledByItsName(file)) {
                files.put(name(file), file);
            } else {
                nameless.add(file);
            }
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        if (!(failure instanceof FileSystemLoopException) && !isPassedOver(file)) {
            closed.put(name(file), file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
        if (failure != null) {
            closed.put(name(folder), folder);
        }
        return FileVisitResult.CONTINUE;
    }

    private boolean isPassedOver(Path folder) {
        String name = lastName(folder);
        return !folder.equals(start) && (name.startsWith(".") || BUILT.contains(name));
    }

    /** Java reads the names of files by the machine's locale, and puts signs for nothing where they are written by another. */
    private static boolean isCalledByItsName(Path file) {
        try {
            return file.getFileSystem().getPath(file.toString()).equals(file);
        } catch (InvalidPathException lost) {
            return false;
        }
    }

    private static String lastName(Path file) {
        return String.valueOf(file.getFileName());
    }

    private String name(Path file) {
        return FilePlaces.name(start.relativize(file));
    }
}
