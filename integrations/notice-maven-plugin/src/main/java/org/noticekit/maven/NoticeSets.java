package org.noticekit.maven;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.noticekit.check.CheckResult;
import org.noticekit.check.CheckSettings;
import org.noticekit.check.NoticeCheck;
import org.noticekit.check.NoticeSource;

/** The notices of all sets, each with what it is judged by. Not thread-safe. */
final class NoticeSets {

    private final Names names;
    private final Map<String, NoticeSource> sources = new LinkedHashMap<>();
    private final Map<String, Function<NoticeSource, CheckSettings>> settings = new LinkedHashMap<>();

    NoticeSets(Names names) {
        this.names = names;
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
        return NoticeCheck.of(source ->
                        Objects.requireNonNull(settings.get(source.name())).apply(source))
                .check(List.copyOf(sources.values()));
    }
}
