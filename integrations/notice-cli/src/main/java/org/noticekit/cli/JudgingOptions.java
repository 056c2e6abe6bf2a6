package org.noticekit.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.noticekit.check.CheckSettings;
import org.noticekit.check.NoticeCheck;
import org.noticekit.check.ProjectFile;
import org.noticekit.check.StatedSettings;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say as of when and by what to judge. Each stands in place of what the project file says of it. */
final class JudgingOptions {

    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM-DD",
            converter = Day.class,
            description = "Judge by the law in force on this day (default: today).")
    @SuppressWarnings("NullAway.Init") // always has a default
    private LocalDate asOf;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private ProjectOptions projects;

    @Option(
            names = "--waivers",
            paramLabel = "FILE",
            description = "A file that says which findings are waived, why, by whom and until when. "
                    + "May be given several times.")
    private List<Path> waivers = List.of();

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description =
                    "A file of findings that were there before and do not count; \"notice baseline create\" makes it.")
    private Optional<Path> baseline = Optional.empty();

    @Option(
            names = "--layer",
            paramLabel = "KEY=FILE",
            description = "The notice for which a layer stands, to see whether it covers what it is said to. "
                    + "May be given several times.")
    private Map<String, Path> layers = Map.of();

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private OwnRulesOption ownRules;

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description =
                    "Judge by this policy of where data may be as well, YAML or JSON. May be given several times.")
    private List<Path> policies = List.of();

    Optional<ProjectFile> project() {
        return projects.project();
    }

    /** The baseline's file: the one that was asked for, or else the project's; empty if there is neither. */
    Optional<Path> baseline(Optional<ProjectFile> project) {
        return baseline.or(() -> project.flatMap(ProjectFile::baseline));
    }

    /** The files that say how to judge, none of which is a notice that is judged. */
    List<Path> ownFiles(Optional<ProjectFile> project) {
        List<Path> files = new ArrayList<>(policies);
        files.addAll(ownRules.jars());
        files.addAll(waivers);
        baseline.ifPresent(files::add);
        project.map(ProjectFile::ownFiles).ifPresent(files::addAll);
        return files;
    }

    /** The notices for which layers stand. */
    List<Path> layerFiles() {
        return List.copyOf(layers.values());
    }

    /** The check by what is said; {@code others} is what other options say, and the baseline, in place of the project's. */
    NoticeCheck check(Optional<ProjectFile> project, StatedSettings others) {
        StatedSettings.Builder stated = StatedSettings.builder().from(others);
        if (!waivers.isEmpty()) {
            stated.waivers(waivers);
        }
        if (!layers.isEmpty()) {
            stated.layers(layers);
        }
        if (!policies.isEmpty()) {
            stated.policies(policies);
        }
        CheckSettings base =
                CheckSettings.builder().asOf(asOf).ownRules(ownRules.jars()).build();
        NoticeCheck check = NoticeCheck.of(stated.build().settings(base, project.map(ProjectFile::withoutBaseline)));
        return project.map(it -> check.ofSome(it, ownFiles(project))).orElse(check);
    }
}
