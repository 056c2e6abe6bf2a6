package org.noticekit.maven;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.noticekit.check.CheckResult;
import org.noticekit.check.CheckSettings;
import org.noticekit.check.NoticeCheck;
import org.noticekit.check.NoticeSource;
import org.noticekit.check.ProjectFile;

/** The notices of all sets, each with what it is judged by. Not thread-safe. */
final class NoticeSets {

    private final Names names;
    private final Optional<ProjectFile> project;
    private final List<Path> others;
    private final Map<String, NoticeSource> sources = new LinkedHashMap<>();
    private final Map<String, Function<NoticeSource, CheckSettings>> settings = new LinkedHashMap<>();

    /** {@code others} are files that are no notices. */
    NoticeSets(Names names, Optional<ProjectFile> project, List<Path> others) {
        this.names = names;
        this.project = project;
        this.others = others;
    }

    void add(List<Path> notices, Function<NoticeSource, CheckSettings> by) {
        for (Path notice : notices) {
            String name = names.name(notice);
            if (sources.putIfAbsent(name, NoticeSource.of(notice, name)) != null) {
                throw new WrongParameterException(
                        "sets: " + name + " is in two of them. Exclude it from one; to judge it"
                                + " twice, give the goal a second execution.");
            }
            settings.put(name, by);
        }
    }

    boolean isEmpty() {
        return sources.isEmpty();
    }

    CheckResult check() {
        NoticeCheck check = NoticeCheck.of(
                source -> Objects.requireNonNull(settings.get(source.name())).apply(source));
        return project.map(it -> check.ofSome(it, others)).orElse(check).check(List.copyOf(sources.values()));
    }
}
