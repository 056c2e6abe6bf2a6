package org.noticekit.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.noticekit.check.CheckResult;
import org.noticekit.check.NoticeCheck;
import org.noticekit.check.NoticeSource;
import org.noticekit.check.ProjectFile;
import org.noticekit.check.StatedSettings;
import org.noticekit.finding.Threshold;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options of every command that tells what it found: how to judge, how to tell it, and what counts as failing. */
final class CheckOptions {

    @Spec(Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private JudgingOptions judging;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private ReportOptions reports;

    @Option(
            names = "--fail-on",
            paramLabel = "error|warning|info|never",
            description =
                    "What makes the exit code 1: this or anything graver (default: error, unless the project file "
                            + "says otherwise). A file that is not a notice always does.")
    private Optional<Threshold> failOn = Optional.empty();

    JudgingOptions judging() {
        return judging;
    }

    /**
     * What is found in the notices; {@code known} is the baseline, and {@code written} are those that no report may be written
     * over.
     */
    CheckResult check(
            List<NoticeSource> notices,
            Optional<ProjectFile> project,
            Optional<Path> known,
            List<Path> written,
            Optional<Boolean> together) {
        reports.refuseToReplace(Stream.of(
                        notices.stream().flatMap(each -> each.file().stream()).toList(),
                        written,
                        known.stream().toList(),
                        judging.ownFiles(project),
                        judging.layerFiles())
                .flatMap(Collection::stream)
                .toList());
        StatedSettings stated = StatedSettings.builder()
                .failOn(failOn)
                .baseline(known)
                .together(together)
                .build();
        return told(judging.check(project, stated), notices);
    }

    /** Checks, and tells a person who sits and waits how far it is. */
    private CheckResult told(NoticeCheck check, List<NoticeSource> notices) {
        NoticeCommand command = (NoticeCommand) spec.root().userObject();
        if (!command.terminal().showsErrors()) {
            return check.check(notices);
        }
        ProgressLine line = new ProgressLine(spec.commandLine().getErr(), System::nanoTime);
        try {
            return check.check(notices, line);
        } finally {
            line.erase();
        }
    }

    /** Writes what was found; files are seen from the project's folder, or from here if there is no project file. */
    void report(CheckResult result, Optional<ProjectFile> project, PrintWriter out) {
        reports.write(result, project.map(ProjectFile::folder).orElse(Path.of("")), out);
    }

    static int exitCode(CheckResult result) {
        if (result.hasUnreadableFile()) {
            return ExitCode.UNUSABLE;
        }
        return result.fails() ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }
}
