package org.noticekit.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.noticekit.project.FilePattern;

/** The notices that a project file names. They are looked for once, when somebody first asks. Thread-safe. */
final class NamedNotices {

    private final List<FilePattern> patterns;
    private final NoticeFinder finder;
    private @Nullable List<NoticeFinder.Found> found;

    NamedNotices(List<FilePattern> patterns, NoticeFinder finder) {
        this.patterns = patterns;
        this.finder = finder;
    }

    /** All of them, whatever else is wrong with what the project names; {@code others} are something else. */
    Stream<NoticeSource> except(Collection<Path> others) {
        Predicate<NoticeSource> isNotice = isNoneOf(others);
        return found().stream().flatMap(NoticeFinder.Found::notices).filter(isNotice);
    }

    /** For each thing that the project names, in its order, whether there is nothing for it. */
    List<Boolean> empty(Collection<Path> others) {
        Predicate<NoticeSource> isNotice = isNoneOf(others);
        return found().stream().map(each -> each.notices().noneMatch(isNotice)).toList();
    }

    private static Predicate<NoticeSource> isNoneOf(Collection<Path> others) {
        Set<Path> passedOver = others.stream().map(NoticeSource::key).collect(Collectors.toSet());
        return notice -> !passedOver.contains(notice.key());
    }

    /** A sentence that says that there is nothing for what the project names in this place. */
    String describeNone(int index) {
        return finder.describeNone(patterns.get(index).value());
    }

    /** The files that may be among them, and whose names cannot be read here. */
    List<Path> nameless() {
        return found().stream().flatMap(each -> each.nameless().stream()).toList();
    }

    private synchronized List<NoticeFinder.Found> found() {
        if (found == null) {
            List<NoticeFinder.Found> looked = new ArrayList<>();
            patterns.forEach(pattern -> looked.add(finder.look(pattern.value())));
            found = looked;
        }
        return found;
    }
}
