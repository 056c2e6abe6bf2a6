package org.noticekit.check;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.noticekit.io.NoticeSchema;
import org.noticekit.project.FilePattern;

/**
 * Finds notice files by what people say: a file, a folder, or a {@linkplain FilePattern pattern}. In a folder those are taken
 * that end in {@code .yaml}, {@code .yml} or {@code .json}, at any depth; what begins with a dot, folders named
 * {@code build}, {@code node_modules} or {@code target}, the project's own files and the notices' schema are passed over.
 * Links are followed. Immutable.
 */
public final class NoticeFinder {

    private static final Set<String> OWN_FILES = Set.of(ProjectFile.NAME, BaselineFile.NAME, NoticeSchema.FILE_NAME);

    private final Path folder;
    private final Set<Path> passedOver;

    private NoticeFinder(Path folder, Set<Path> passedOver) {
        this.folder = folder;
        this.passedOver = passedOver;
    }

    /** Names are seen from this folder; {@code Path.of("")} is the one in which the program runs. */
    public static NoticeFinder in(Path folder) {
        return new NoticeFinder(folder, Set.of());
    }

    /** The same, which passes over these files in a folder, for they are something else. */
    public NoticeFinder except(Collection<Path> files) {
        Set<Path> all = new HashSet<>(passedOver);
        files.forEach(file -> all.add(NoticeSource.key(file)));
        return new NoticeFinder(folder, Set.copyOf(all));
    }

    /**
     * The files that are meant by these names, in the order of the names, those of one name in the order of their paths; each
     * once. A file that is named and not there is among them, and so is a folder that cannot be looked into, so that the
     * check tells of it.
     *
     * @throws UnusableFileException if no file is found for one of the names, or it is a pattern that is not right
     */
    public List<NoticeSource> find(List<String> names) {
        List<NoticeSource> found = new ArrayList<>();
        for (String name : names) {
            List<NoticeSource> files = findAny(name);
            if (files.isEmpty()) {
                throw new UnusableFileException("No notice file is found for \"" + name + "\" in the folder "
                        + folder.toAbsolutePath().normalize() + "; notice files end in .yaml, .yml or .json"
                        + (isOfFolders(name) ? ", and a pattern is for files, such as \"" + name + "/**\"." : "."));
            }
            found.addAll(files);
        }
        return NoticeSource.once(found);
    }

    /** The files that are meant by a name, in the order of their paths; none if there are none. */
    List<NoticeSource> findAny(String name) {
        return find(name).stream().map(NoticeSource::of).toList();
    }

    /** Whether a name looks like a pattern that is for folders. */
    private static boolean isOfFolders(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return name.contains("*") && !last.isEmpty() && last.chars().noneMatch(c -> "*.{[?".indexOf(c) >= 0);
    }

    private Collection<Path> find(String name) {
        if (name.isBlank()) {
            throw new UnusableFileException("The name of a notice file must not be blank.");
        }
        Optional<Path> file = path(name);
        if (file.filter(Files::isDirectory).isPresent()) {
            return below(name.endsWith("/") ? name : name + "/", Optional.empty())
                    .values();
        }
        if (file.filter(it -> Files.exists(it, LinkOption.NOFOLLOW_LINKS)).isPresent()) {
            return List.of(file.get());
        }
        FilePattern pattern = pattern(name);
        if (pattern.isLiteral()) {
            return file.map(List::of).orElse(List.of());
        }
        Map<String, Path> found = new TreeMap<>();
        for (FilePattern each : pattern.alternatives()) {
            if (!each.isLiteral()) {
                found.putAll(below(each.folder(), Optional.of(each)));
            } else if (path(each.value()).filter(Files::exists).isPresent()) {
                find(each.value()).forEach(it -> found.put(it.toString(), it));
            }
        }
        return found.values();
    }

    /** What is below a folder, by its names from there on; only what a pattern is true of, if there is one. */
    private Map<String, Path> below(String from, Optional<FilePattern> pattern) {
        Map<String, Path> found = new TreeMap<>();
        path(from).filter(Files::isDirectory).ifPresent(start -> {
            FolderSearch search = FolderSearch.below(start);
            search.files().forEach((name, file) -> {
                boolean meant = pattern.map(it -> it.matches(from + name)).orElse(true);
                if (meant && !passesOver(file)) {
                    found.put(from + name, file);
                }
            });
            search.closed().forEach((name, closed) -> found.put(from + name, closed));
        });
        return found;
    }

    /** Whether a file that lies in a folder is known to be no notice: one of the project's own, or the notices' schema. */
    public boolean passesOver(Path file) {
        return OWN_FILES.contains(String.valueOf(file.getFileName())) || passedOver.contains(NoticeSource.key(file));
    }

    private Optional<Path> path(String name) {
        try {
            return Optional.of(folder.resolve(name));
        } catch (InvalidPathException notAName) {
            return Optional.empty();
        }
    }

    private FilePattern pattern(String name) {
        try {
            return FilePattern.of(name.replace(folder.getFileSystem().getSeparator(), "/"));
        } catch (IllegalArgumentException refused) {
            throw new UnusableFileException(String.valueOf(refused.getMessage()));
        }
    }
}
