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
import java.util.stream.Stream;
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
     * @throws UnusableFileException if no file is found for one of the names, it is a pattern that is not right, or the name of
     *     a file cannot be read
     */
    public List<NoticeSource> find(List<String> names) {
        List<NoticeSource> found = new ArrayList<>();
        for (String name : names) {
            Found files = look(name);
            if (!files.nameless().isEmpty()) {
                throw UnusableFileException.unreadableName(files.nameless().get(0));
            }
            if (files.named().isEmpty()) {
                throw new UnusableFileException(describeNone(name));
            }
            files.notices().forEach(found::add);
        }
        return NoticeSource.once(found);
    }

    /**
     * What a name means.
     *
     * @param named the files by their names, in the order of these
     * @param nameless those below a folder whose names cannot be read here
     */
    record Found(Map<String, Path> named, List<Path> nameless) {

        private static Found none() {
            return new Found(new TreeMap<>(), new ArrayList<>());
        }

        private static Found of(String name, Path file) {
            Found one = none();
            one.named.put(name, file);
            return one;
        }

        private void add(Found other) {
            named.putAll(other.named);
            nameless.addAll(other.nameless);
        }

        Stream<NoticeSource> notices() {
            return named.values().stream().map(NoticeSource::of);
        }
    }

    /** What is meant by a name, which may be nothing. */
    Found look(String name) {
        if (name.isBlank()) {
            throw new UnusableFileException("The name of a notice file must not be blank.");
        }
        Optional<Path> file = path(name);
        if (file.filter(Files::isDirectory).isPresent()) {
            return below(name.endsWith("/") ? name : name + "/", Optional.empty());
        }
        if (file.filter(it -> Files.exists(it, LinkOption.NOFOLLOW_LINKS)).isPresent()) {
            return Found.of(name, file.get());
        }
        FilePattern pattern = pattern(name);
        if (pattern.isLiteral()) {
            return file.map(it -> Found.of(name, it)).orElseGet(Found::none);
        }
        Found found = Found.none();
        for (FilePattern each : pattern.alternatives()) {
            if (!each.isLiteral()) {
                found.add(below(each.folder(), Optional.of(each)));
            } else if (path(each.value()).filter(Files::exists).isPresent()) {
                found.add(look(each.value()));
            }
        }
        return found;
    }

    /** A sentence that says that a name means nothing. */
    String describeNone(String name) {
        return "No notice file is found for \"" + name + "\" in the folder "
                + folder.toAbsolutePath().normalize() + "; notice files end in .yaml, .yml or .json"
                + (isOfFolders(name) ? ", and a pattern is for files, such as \"" + name + "/**\"." : ".");
    }

    /** Whether a name looks like a pattern that is for folders. */
    private static boolean isOfFolders(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return name.contains("*") && !last.isEmpty() && last.chars().noneMatch(c -> "*.{[?".indexOf(c) >= 0);
    }

    /** What is below a folder, by its names from there on; only what a pattern is true of, if there is one. */
    private Found below(String from, Optional<FilePattern> pattern) {
        Found found = Found.none();
        path(from).filter(Files::isDirectory).ifPresent(start -> {
            FolderSearch search = FolderSearch.below(start);
            search.files().forEach((name, file) -> {
                boolean meant = pattern.map(it -> it.matches(from + name)).orElse(true);
                if (meant && !passesOver(file)) {
                    found.named().put(from + name, file);
                }
            });
            search.closed().forEach((name, closed) -> found.named().put(from + name, closed));
            found.nameless().addAll(search.nameless());
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
