package org.noticekit.testkit.junit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Looks for notice files below a folder. */
final class NoticeFileSearch {

    private static final Set<String> ENDINGS = Set.of("yaml", "yml", "json");

    private final Path folder;

    NoticeFileSearch(Path folder) {
        this.folder = folder;
    }

    /** The files that a pattern is true of, by what they are called: their paths, with {@code /}, in order. */
    Map<String, Path> find(String pattern) {
        int wild = firstWild(pattern);
        Path start = folder.resolve(wild < 0 ? pattern : pattern.substring(0, pattern.lastIndexOf('/', wild) + 1));
        Map<String, Path> found = new TreeMap<>();
        if (Files.isRegularFile(start)) {
            found.put(name(start), start);
        } else if (Files.isDirectory(start)) {
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + (wild < 0 ? "**" : pattern));
            try (Stream<Path> files = Files.walk(start, FileVisitOption.FOLLOW_LINKS)) {
                files.filter(Files::isRegularFile)
                        .filter(NoticeFileSearch::isNotice)
                        .filter(file -> matcher.matches(folder.relativize(file)))
                        .forEach(file -> found.put(name(file), file));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return found;
    }

    private static int firstWild(String pattern) {
        for (int i = 0; i < pattern.length(); i++) {
            if ("*?[{".indexOf(pattern.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isNotice(Path file) {
        String name = file.getFileName().toString();
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private String name(Path file) {
        return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }
}
