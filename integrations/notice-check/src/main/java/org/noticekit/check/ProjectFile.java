package org.noticekit.check;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.noticekit.check.internal.FilePlaces;
import org.noticekit.io.ProjectReadResult;
import org.noticekit.io.ProjectReader;
import org.noticekit.project.JudgingSettings;
import org.noticekit.project.Project;
import org.noticekit.project.RelativePath;

/**
 * A project file, {@value #NAME}: which notices a project has and by what they are judged. Immutable.
 *
 * <pre>{@code
 * ProjectFile project = ProjectFile.find(Path.of("")).orElseThrow();
 * CheckSettings asOf = CheckSettings.builder().asOf(LocalDate.of(2026, 11, 23)).build();
 * CheckResult result = NoticeCheck.of(project.settings(asOf)).check(project.notices());
 * }</pre>
 */
public final class ProjectFile {

    /** What it is called. */
    public static final String NAME = "noticekit.yaml";

    private static final List<String> MISNAMED = List.of("noticekit.yml", "noticekit.json");

    private final Path file;
    private final Project project;
    private final ProjectProblems problems;
    private final NamedNotices named;
    private final boolean usesBaseline;

    private ProjectFile(Path file, Project project, ProjectProblems problems) {
        this.file = file;
        this.project = project;
        this.problems = problems;
        this.named =
                new NamedNotices(project.notices(), NoticeFinder.in(folder()).except(ownFiles()));
        this.usesBaseline = true;
    }

    private ProjectFile(ProjectFile same, boolean usesBaseline) {
        this.file = same.file;
        this.project = same.project;
        this.problems = same.problems;
        this.named = same.named;
        this.usesBaseline = usesBaseline;
    }

    /**
     * The project file of a folder, or else of the nearest folder above it that has one.
     *
     * @throws UnusableFileException as {@link #read} throws it; also if one has a name that is nearly right
     */
    public static Optional<ProjectFile> find(Path from) {
        Path start = from.toAbsolutePath().normalize();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            Path shown = from.isAbsolute() ? folder : from.resolve(start.relativize(folder));
            if (Files.exists(folder.resolve(NAME), LinkOption.NOFOLLOW_LINKS)) {
                return Optional.of(read(shown.resolve(NAME)));
            }
            for (String name : MISNAMED) {
                if (Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
                    throw new UnusableFileException(shown.resolve(name) + " is not used, for a project file is called "
                            + NAME + ". Rename it.");
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The project file that is in a file, whatever its name.
     *
     * @throws UnusableFileException if it is none, or names a file of waivers, a policy or a layer's notice that cannot be
     *     read; its reasons are all of these
     */
    public static ProjectFile read(Path file) {
        ProjectReadResult read = ProjectReader.create().read(file);
        Project project = read.project()
                .orElseThrow(() -> new UnusableFileException(file + " is not a project file:", read.findings()));
        ProjectProblems problems = new ProjectProblems(file, project, read.sourceMap());
        problems.refuseMissingFiles();
        return new ProjectFile(file, project, problems);
    }

    /** The same, whose baseline is not looked at. */
    public ProjectFile withoutBaseline() {
        return new ProjectFile(this, false);
    }

    /** The file itself. */
    public Path file() {
        return file;
    }

    /** Its folder, from which all its paths are seen. */
    public Path folder() {
        return Optional.ofNullable(file.getParent()).orElse(Path.of(""));
    }

    /** The file of the baseline, which may be still to be made; empty if it names none. */
    public Optional<Path> baseline() {
        return project.baseline().map(this::resolve);
    }

    /** All files that it names and that are not notices, and itself. */
    public List<Path> ownFiles() {
        List<Path> files = new ArrayList<>(List.of(file));
        baseline().ifPresent(files::add);
        everySettings()
                .flatMap(each -> Stream.concat(each.waivers().stream(), each.policies().stream()))
                .map(this::resolve)
                .forEach(files::add);
        return List.copyOf(files);
    }

    /** Whether it says where its notices are. */
    public boolean namesNotices() {
        return !project.notices().isEmpty();
    }

    /**
     * Its notices, each once, as they are when they are first asked for; none if it does not say where they are.
     *
     * @throws UnusableFileException if it says so and there is none, or one of their names cannot be read
     */
    public List<NoticeSource> notices() {
        return notices(List.of());
    }

    /** The same; {@code others} are files that are something else too, and passed over in folders. */
    public List<NoticeSource> notices(Collection<Path> others) {
        problems.refuseNotices(named, others);
        return NoticeSource.once(named.except(others).toList());
    }

    /** The folders that it names for notices, of files and patterns those below which they are; in its order. */
    public List<Path> noticeFolders() {
        return project.notices().stream()
                .flatMap(pattern -> pattern.alternatives().stream())
                .map(each -> each.isLiteral() && Files.isDirectory(folder().resolve(each.value()))
                        ? each.value()
                        : each.folder())
                .map(folder()::resolve)
                .toList();
    }

    /**
     * Whether it names a notice that is not among these, {@code others} being files that are something else; never if it does
     * not say where its notices are.
     */
    public boolean hasMoreThan(Collection<NoticeSource> sources, Collection<Path> others) {
        Set<Object> among = sources.stream().map(NoticeSource::key).collect(Collectors.toSet());
        return named.except(others).anyMatch(notice -> !among.contains(notice.key()));
    }

    /**
     * By what each notice is judged: by these settings, and by what it says itself, which comes on top.
     *
     * @throws UnusableFileException if it names a rule that there is not, says something of files that are none of its
     *     notices, or its baseline is none
     */
    public Function<NoticeSource, CheckSettings> settings(CheckSettings base) {
        Path here = base.folder();
        problems.refuseUnknownRules(base.ownRules().stream().map(here::resolve).toList());
        if (namesNotices() && !project.folders().isEmpty()) {
            problems.refuseFoldersOfNothing(
                    named.except(List.of()).map(this::place).toList());
        }
        CheckSettings.Builder all = CheckSettings.builder()
                .from(base)
                .projectFolder(folder())
                .waiversAreOfProject(true)
                .together(project.together().orElse(base.together()));
        if (usesBaseline) {
            baseline().ifPresent(known -> all.baseline(BaselineFile.read(known).baseline()));
        }
        CheckSettings ofAll = all.build();
        return source -> {
            JudgingSettings own = project.settingsOf(ProjectPlace.of(source.name(), here, folder()));
            CheckSettings.Builder settings = CheckSettings.builder().from(ofAll);
            if (!own.laws().isEmpty()) {
                settings.laws(own.laws());
            }
            own.failOn().ifPresent(settings::failOn);
            own.severities().forEach((rule, severity) -> settings.putSeverities(rule.value(), severity));
            own.waivers().forEach(waivers -> settings.addWaivers(called(waivers, here)));
            own.policies().forEach(policy -> settings.addPolicies(called(policy, here)));
            own.layers().forEach((key, layer) -> settings.putLayers(key.value(), called(layer, here)));
            return settings.build();
        };
    }

    private String place(NoticeSource notice) {
        return ProjectPlace.of(notice.name(), Path.of(""), folder());
    }

    private Stream<JudgingSettings> everySettings() {
        return Stream.concat(
                Stream.of(project.settings()), project.folders().stream().map(each -> each.settings()));
    }

    /** A file that it names, as it is called from {@code here}; where that is the process's own folder, as from there. */
    private Path called(RelativePath path, Path here) {
        Path named = resolve(path);
        return here.toString().isEmpty()
                ? named
                : Path.of(FilePlaces.from(here).of(FilePlaces.name(named.toAbsolutePath())));
    }

    private Path resolve(RelativePath path) {
        return folder().resolve(path.value());
    }
}
