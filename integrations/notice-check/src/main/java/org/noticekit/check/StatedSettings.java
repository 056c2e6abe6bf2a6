package org.noticekit.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.immutables.value.Value;
import org.noticekit.finding.Severity;
import org.noticekit.finding.Threshold;
import org.noticekit.model.Law;

/**
 * What is said for one run, by options of a command or in a build: each stands in place of all that the project file says of
 * the same thing, in its folders too. What is empty is not said; a list that is said may have nothing in it. Immutable.
 */
@Value.Immutable
public interface StatedSettings {

    /** See {@link CheckSettings#laws()}. */
    Optional<Set<Law>> laws();

    /** See {@link CheckSettings#failOn()}. */
    Optional<Threshold> failOn();

    /** See {@link CheckSettings#severities()}. */
    Optional<Map<String, Severity>> severities();

    /** See {@link CheckSettings#waivers()}. */
    Optional<List<Path>> waivers();

    /** See {@link CheckSettings#policies()}. */
    Optional<List<Path>> policies();

    /** See {@link CheckSettings#layers()}. */
    Optional<Map<String, Path>> layers();

    /** The file of the baseline. */
    Optional<Path> baseline();

    /** See {@link CheckSettings#together()}. */
    Optional<Boolean> together();

    /**
     * By what each notice is judged: by {@code base}, by what the project file says over it, and by what is said here in place
     * of both. Files that are named here are found from the folder of {@code base}.
     *
     * @throws UnusableFileException as {@link ProjectFile#settings} does, or if the baseline is none
     */
    default Function<NoticeSource, CheckSettings> settings(CheckSettings base, Optional<ProjectFile> project) {
        Optional<Baseline> known =
                baseline().map(base.folder()::resolve).map(BaselineFile::read).map(BaselineFile::baseline);
        Function<NoticeSource, CheckSettings> said = project.map(it -> known.isPresent() ? it.withoutBaseline() : it)
                .map(it -> it.settings(base))
                .orElse(any -> base);
        return source -> {
            CheckSettings.Builder settings = CheckSettings.builder().from(said.apply(source));
            laws().ifPresent(settings::laws);
            failOn().ifPresent(settings::failOn);
            severities().ifPresent(settings::severities);
            waivers().ifPresent(files -> settings.waivers(files).waiversAreOfProject(false));
            policies().ifPresent(settings::policies);
            layers().ifPresent(settings::layers);
            known.ifPresent(settings::baseline);
            together().ifPresent(settings::together);
            return settings.build();
        };
    }

    /** A builder with nothing said. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link StatedSettings}. */
    final class Builder extends ImmutableStatedSettings.Builder {
        Builder() {}
    }
}
