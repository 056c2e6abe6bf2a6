package org.noticekit.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.noticekit.check.StatedSettings;
import org.noticekit.finding.Severity;
import org.noticekit.finding.Threshold;
import org.noticekit.model.Law;

/**
 * One of several sets of notices in the configuration of {@code notice:validate}. What a set does not state is as the goal
 * states it; a list that it states stands instead of the goal's.
 */
public final class NoticeSetParameters {

    @Nullable
    File directory;

    @Nullable
    List<String> includes;

    @Nullable
    List<String> excludes;

    @Nullable
    Boolean together;

    @Nullable
    String failOn;

    @Nullable
    List<String> laws;

    @Nullable
    Map<String, String> severities;

    @Nullable
    List<File> waivers;

    @Nullable
    List<File> policies;

    @Nullable
    Map<String, File> layers;

    /** A set that states nothing; Maven fills it. */
    public NoticeSetParameters() {}

    /** Which files this set has. */
    FileSelection selection(FileSelection otherwise) {
        return new FileSelection(
                directory == null ? otherwise.directory() : directory,
                includes == null || includes.isEmpty() ? otherwise.includes() : List.copyOf(includes),
                excludes == null ? otherwise.excludes() : List.copyOf(excludes));
    }

    /** The same, with what {@code goal} states where this states nothing. */
    NoticeSetParameters over(NoticeSetParameters goal) {
        NoticeSetParameters whole = new NoticeSetParameters();
        whole.together = together == null ? goal.together : together;
        whole.failOn = failOn == null ? goal.failOn : failOn;
        whole.laws = laws == null ? goal.laws : laws;
        whole.severities = severities == null ? goal.severities : severities;
        whole.waivers = waivers == null ? goal.waivers : waivers;
        whole.policies = policies == null ? goal.policies : policies;
        whole.layers = layers == null ? goal.layers : layers;
        return whole;
    }

    /** The files that are named here and are no notices. */
    Stream<Path> beside() {
        return Stream.of(all(waivers), all(policies))
                .flatMap(List::stream)
                .map(file -> file.toPath().toAbsolutePath().normalize());
    }

    /** What is said here of how the set's notices are judged. */
    StatedSettings.Builder stated(Names names) {
        StatedSettings.Builder stated = StatedSettings.builder().together(Optional.ofNullable(together));
        if (failOn != null) {
            stated.failOn(Words.read(Threshold.class, "failOn", failOn));
        }
        if (laws != null) {
            stated.laws(laws.stream()
                    .map(word -> Words.read(Law.class, "laws", word))
                    .collect(Collectors.toSet()));
        }
        if (severities != null) {
            Map<String, Severity> read = new LinkedHashMap<>();
            valued(severities)
                    .forEach((rule, word) -> read.put(rule, Words.read(Severity.class, "severities, " + rule, word)));
            stated.severities(read);
        }
        if (waivers != null) {
            stated.waivers(names.paths(waivers));
        }
        if (policies != null) {
            stated.policies(names.paths(policies));
        }
        if (layers != null) {
            Map<String, Path> called = new LinkedHashMap<>();
            valued(layers).forEach((key, file) -> called.put(key, names.path(file)));
            stated.layers(called);
        }
        return stated;
    }

    /** A list of the goal's, which Maven leaves empty, not null, where nobody states it: the property could. */
    static <T> @Nullable List<T> orNull(@Nullable List<T> stated) {
        return stated == null || stated.isEmpty() ? null : stated;
    }

    static <T> List<T> all(@Nullable List<T> stated) {
        return stated == null ? List.of() : stated;
    }

    /** Refuses an empty element of the configuration, which is a null value. */
    private static <T> Map<String, T> valued(Map<String, T> stated) {
        stated.forEach((key, value) -> {
            if (value == null) {
                throw new WrongParameterException("\"" + key + "\" has no value.");
            }
        });
        return stated;
    }
}
