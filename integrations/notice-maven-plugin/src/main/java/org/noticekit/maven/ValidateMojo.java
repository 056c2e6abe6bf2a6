package org.noticekit.maven;

import java.io.File;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.noticekit.check.CheckResult;
import org.noticekit.check.CheckSettings;
import org.noticekit.check.CheckedFile;
import org.noticekit.check.ProjectFile;
import org.noticekit.check.StatedSettings;
import org.noticekit.check.report.ReportFormat;
import org.noticekit.check.report.Summary;
import org.noticekit.finding.FindingFormatter;
import org.noticekit.validate.NoticeValidator;

/**
 * Judges notices, tells each finding in the log, writes reports and fails the build if something is found at or above
 * {@code failOn}, or a file is no notice.
 */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets every parameter that has a default before execute()
public final class ValidateMojo extends AbstractNoticeMojo {

    /** A file of findings that were there before and do not count; {@code notice baseline create} makes it. */
    @Parameter(property = "notice.baseline")
    private @Nullable File baseline;

    /**
     * What makes the build fail: {@code error} (unless stated here or in the project file), {@code warning} or {@code info}
     * and anything graver, or {@code never}.
     */
    @Parameter(property = "notice.failOn")
    private @Nullable String failOn;

    /** The day by whose law notices are judged, such as 2026-11-23: today unless stated. */
    @Parameter(property = "notice.asOf")
    private @Nullable String asOf;

    /** The laws to judge under, such as {@code uk-gdpr}; those that each notice names unless stated anywhere. */
    @Parameter(property = "notice.laws")
    private @Nullable List<String> laws;

    /** How grave a breach of a rule is, by the rule's id: {@code error}, {@code warning} or {@code info}. */
    @Parameter
    private @Nullable Map<String, String> severities;

    /** Whether notices belong together: layers, versions in other languages, contradictions. Not unless stated anywhere. */
    @Parameter(property = "notice.together")
    private @Nullable Boolean together;

    /** Files that say which findings are waived, why, by whom and until when. */
    @Parameter(property = "notice.waivers")
    private @Nullable List<File> waivers;

    /** Policies of where data may be, to judge by as well. */
    @Parameter(property = "notice.policies")
    private @Nullable List<File> policies;

    /** The notices for which layers stand, by the layers' keys. */
    @Parameter
    private @Nullable Map<String, File> layers;

    /** Jars with rules of your own. Those among the plugin's dependencies are found without this. */
    @Parameter(property = "notice.ownRules")
    private @Nullable List<File> ownRules;

    /**
     * Several sets of notices, each with what differs: {@code directory}, {@code includes}, {@code excludes}, {@code
     * together}, {@code failOn}, {@code laws}, {@code severities}, {@code waivers}, {@code policies}, {@code layers}. Only
     * notices of one set are held against each other.
     */
    @Parameter
    private @Nullable List<NoticeSetParameters> sets;

    /**
     * The reports to write: {@code text}, {@code gcc}, {@code json}, {@code sarif}, {@code junit}, {@code github}, {@code
     * gitlab}, {@code markdown}, or {@code none}.
     */
    @Parameter(property = "notice.reports", defaultValue = "text,sarif,junit")
    private List<String> reports;

    /** The folder for reports; each is called {@code notices}, or {@code notices-ID} in an execution with an id. */
    @Parameter(property = "notice.reportsDirectory", defaultValue = "${project.build.directory}/notice")
    private File reportsDirectory;

    @Parameter(defaultValue = "${mojo.executionId}", readonly = true, required = true)
    private String executionId;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        ReportFiles files = new ReportFiles(reportsDirectory.toPath(), executionId, formats());
        NoticeSets judged = noticeSets();
        if (judged.isEmpty()) {
            return;
        }
        CheckResult result = judged.check();
        new FindingLog(getLog()).tell(result);
        files.write(result, names().root());
        String counts = Summary.line(result);
        if (result.hasUnreadableFile()) {
            throw new MojoExecutionException(
                    unreadable(result) + " cannot be read. With what is told above: " + counts + ".");
        }
        if (result.fails()) {
            throw new MojoFailureException("The notices are not as they should be. " + counts
                    + ". What fails the build is told above as an error" + files.where() + ".");
        }
        getLog().info(counts);
    }

    private static String unreadable(CheckResult result) {
        return result.files().stream()
                .filter(CheckedFile::isUnreadable)
                .map(CheckedFile::name)
                .map(FindingFormatter::visible)
                .collect(Collectors.joining(", "));
    }

    private NoticeSets noticeSets() {
        Optional<ProjectFile> file = projectFile();
        NoticeSetParameters goal = goal();
        List<NoticeSetParameters> stated = sets == null || sets.isEmpty() ? List.of(goal) : sets;
        List<Path> others = new ArrayList<>();
        stated.forEach(set -> others.addAll(others(set.over(goal), file)));
        CheckSettings.Builder base = CheckSettings.builder()
                .asOf(day())
                .folder(names().root())
                .ownRules(names().paths(NoticeSetParameters.all(ownRules)));
        NoticeSets judged = new NoticeSets(names(), file, others);
        for (int i = 0; i < stated.size(); i++) {
            StatedSettings said = stated.get(i)
                    .over(goal)
                    .stated(names())
                    .baseline(Optional.ofNullable(baseline).map(names()::path))
                    .build();
            judged.add(
                    notices(stated.get(i), others, file),
                    said.settings(base.set("set " + (i + 1)).build(), file));
        }
        return judged;
    }

    /** The files of a set: those that are stated here, or else those of the project file, or else those of the usual folder. */
    private List<Path> notices(NoticeSetParameters set, List<Path> others, Optional<ProjectFile> file) {
        Optional<ProjectNotices> named = sets == null || sets.isEmpty() ? projectNotices(file) : Optional.empty();
        return named.map(it -> found(it, others))
                .orElseGet(() -> found(set.selection(selection()).without(others)));
    }

    /** The files that are named for a set, and are no notices. */
    private List<Path> others(NoticeSetParameters whole, Optional<ProjectFile> file) {
        List<Path> others = new ArrayList<>(whole.beside().toList());
        Optional.ofNullable(baseline).map(File::toPath).ifPresent(others::add);
        file.map(ProjectFile::ownFiles).ifPresent(others::addAll);
        return others;
    }

    private NoticeSetParameters goal() {
        NoticeSetParameters goal = new NoticeSetParameters();
        goal.together = together;
        goal.failOn = failOn;
        goal.laws = NoticeSetParameters.orNull(laws);
        goal.severities = severities;
        goal.waivers = NoticeSetParameters.orNull(waivers);
        goal.policies = NoticeSetParameters.orNull(policies);
        goal.layers = layers;
        return goal;
    }

    private List<ReportFormat> formats() {
        return reports.equals(List.of("none"))
                ? List.of()
                : reports.stream()
                        .map(word -> Words.read(ReportFormat.class, "reports", word))
                        .distinct()
                        .toList();
    }

    private LocalDate day() {
        if (asOf == null) {
            return LocalDate.now(ZoneId.systemDefault());
        }
        try {
            LocalDate day = LocalDate.parse(asOf);
            if (day.isBefore(NoticeValidator.FIRST_DAY)) {
                throw new WrongParameterException("asOf: " + day
                        + " is too early: the law that is judged by applies from " + NoticeValidator.FIRST_DAY + ".");
            }
            return day;
        } catch (DateTimeException notADay) {
            throw new WrongParameterException("asOf: \"" + asOf + "\" is not a day. Write it like 2026-11-23.");
        }
    }
}
