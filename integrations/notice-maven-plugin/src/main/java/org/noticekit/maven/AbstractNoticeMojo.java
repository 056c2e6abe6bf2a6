package org.noticekit.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.noticekit.check.ProjectFile;
import org.noticekit.check.UnusableFileException;
import org.noticekit.finding.FindingFormatter;

/** What the goals have in common: which files are meant, and how it is told that something cannot be used. */
@SuppressWarnings("NullAway.Init") // Maven sets every parameter that has a default before execute()
abstract class AbstractNoticeMojo extends AbstractMojo {

    static final String USUAL = "src/main/notices";

    /** Do nothing at all. */
    @Parameter(property = "notice.skip", defaultValue = "false")
    private boolean skip;

    /**
     * The folder that notices are in. Unless it is stated, or includes or excludes are, they are where the project file
     * says, or else in {@code src/main/notices}.
     */
    @Parameter(property = "notice.directory")
    private @Nullable File directory;

    /** Which files of the folder are notices, as Maven's patterns; all that end in .yaml, .yml or .json unless stated. */
    @Parameter(property = "notice.includes")
    private @Nullable List<String> includes;

    /** Which of these are not. */
    @Parameter(property = "notice.excludes")
    private @Nullable List<String> excludes;

    /**
     * Whether it is a mistake that there is no notice. A project of packaging {@code pom} without the usual folder needs
     * none.
     */
    @Parameter(property = "notice.failIfNoNotices", defaultValue = "true")
    private boolean failIfNoNotices;

    /**
     * The project file, which says where notices are and how they are judged: unless stated, {@code noticekit.yaml} of the
     * project's base directory, or of the nearest folder above it that has one. What is stated here wins over it.
     */
    @Parameter(property = "notice.project")
    private @Nullable File project;

    /** Whether to go by no project file, even if there is one. */
    @Parameter(property = "notice.noProject", defaultValue = "false")
    private boolean noProject;

    /** The folder from which files are named in the log and in reports: unless stated, the one that Maven was started in. */
    @Parameter(property = "notice.root", defaultValue = "${session.executionRootDirectory}")
    private File root;

    @Parameter(defaultValue = "${project.basedir}", readonly = true, required = true)
    private File basedir;

    @Parameter(defaultValue = "${project.packaging}", readonly = true, required = true)
    private String packaging;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Nothing is done, for notice.skip is set.");
            return;
        }
        try {
            run();
        } catch (WrongParameterException wrong) {
            throw new MojoExecutionException(wrong.getMessage());
        } catch (UnusableFileException unusable) {
            throw new MojoExecutionException(
                    Stream.concat(
                                    Stream.of(FindingFormatter.visible(String.valueOf(unusable.getMessage()))),
                                    unusable.reasons().stream().map(FindingFormatter.line()::format))
                            .collect(Collectors.joining("\n")),
                    unusable);
        }
    }

    /** Does what the goal is for. */
    abstract void run() throws MojoExecutionException, MojoFailureException;

    /** The project file to go by, which is told in the log; empty if there is none or none is wanted. */
    final Optional<ProjectFile> projectFile() {
        if (noProject && project != null) {
            throw new WrongParameterException("project does not go with noProject.");
        }
        Optional<ProjectFile> file = project != null
                ? Optional.of(ProjectFile.read(project.toPath()))
                : noProject ? Optional.empty() : ProjectFile.find(basedir.toPath());
        file.ifPresent(it -> getLog().info("Goes by " + names().name(it.file()) + "."));
        return file;
    }

    /** The project file's notices, if it names some and it is not stated here which files are meant. */
    final Optional<ProjectNotices> projectNotices(Optional<ProjectFile> file) {
        boolean isStated = directory != null
                || Stream.of(FileSelection.orNone(includes), FileSelection.orNone(excludes))
                        .anyMatch(each -> !each.isEmpty());
        return isStated
                ? Optional.empty()
                : file.filter(ProjectFile::namesNotices)
                        .map(it -> new ProjectNotices(it, project == null, basedir.toPath()));
    }

    /** The files that are meant unless a set or the project file says otherwise. */
    final FileSelection selection() {
        return new FileSelection(
                directory == null ? new File(basedir, USUAL) : directory,
                FileSelection.orNotices(includes),
                FileSelection.orNone(excludes));
    }

    /** The files, which there must be some of, unless it was said that there need not be. */
    final List<Path> found(FileSelection selection) {
        List<Path> found = selection.find();
        if (found.isEmpty()) {
            boolean isUsual = selection.directory().equals(new File(basedir, USUAL));
            tellNone(selection.describeNone(), isUsual && isOnlyOfModules());
        }
        return found;
    }

    /** The project file's notices, of which there must be some here in the same way; {@code others} are something else. */
    final List<Path> found(ProjectNotices notices, List<Path> others) {
        List<Path> found = notices.find(others);
        if (found.isEmpty()) {
            tellNone(notices.describeNone(), isOnlyOfModules());
        }
        return found;
    }

    private void tellNone(String none, boolean needsNone) {
        if (failIfNoNotices && !needsNone) {
            throw new WrongParameterException(
                    none + " If that is right, set failIfNoNotices (-Dnotice.failIfNoNotices) to false.");
        }
        getLog().info(none);
    }

    /** Whether nothing tells that there is a notice in this project, which only has others below it. */
    private boolean isOnlyOfModules() {
        return packaging.equals("pom") && !new File(basedir, USUAL).exists();
    }

    final Names names() {
        return new Names(root.toPath());
    }
}
