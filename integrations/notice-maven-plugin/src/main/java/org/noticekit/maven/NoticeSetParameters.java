package org.noticekit.maven;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.noticekit.check.CheckSettings;
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

    /** What the set's notices are judged by; {@code set} tells it from others. */
    CheckSettings settings(String set, LocalDate asOf, List<File> ownRules, Names names) {
        CheckSettings.Builder settings = CheckSettings.builder()
                .asOf(asOf)
                .set(set)
                .folder(names.root())
                .projectFolder(names.root())
                .together(Boolean.TRUE.equals(together));
        if (failOn != null) {
            settings.failOn(Words.read(Threshold.class, "failOn", failOn));
        }
        all(laws).forEach(word -> settings.addLaws(Words.read(Law.class, "laws", word)));
        all(severities)
                .forEach((rule, word) ->
                        settings.putSeverities(rule, Words.read(Severity.class, "severities, " + rule, word)));
        all(waivers).forEach(file -> settings.addWaivers(names.path(file)));
        all(policies).forEach(file -> settings.addPolicies(names.path(file)));
        all(layers).forEach((key, file) -> settings.putLayers(key, names.path(file)));
        ownRules.forEach(file -> settings.addOwnRules(names.path(file)));
        return settings.build();
    }

    static <T> List<T> all(@Nullable List<T> stated) {
        return stated == null ? List.of() : stated;
    }

    /** In the order in which they stand; an empty element of the configuration is a null value. */
    private static <T> Map<String, T> all(@Nullable Map<String, T> stated) {
        Map<String, T> all = new LinkedHashMap<>();
        if (stated != null) {
            stated.forEach((key, value) -> {
                if (value == null) {
                    throw new WrongParameterException("\"" + key + "\" has no value.");
                }
                all.put(key, value);
            });
        }
        return all;
    }
}
