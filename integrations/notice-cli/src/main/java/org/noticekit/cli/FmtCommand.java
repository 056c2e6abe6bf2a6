package org.noticekit.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.noticekit.check.NoticeSource;
import org.noticekit.check.OutputFile;
import org.noticekit.check.ProjectFile;
import org.noticekit.check.UnusableFileException;
import org.noticekit.finding.FindingFormatter;
import org.noticekit.io.NoticeFormatter;
import org.noticekit.io.ReadResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code notice fmt}: puts notice files into their canonical form. */
@Command(
        name = "fmt",
        description = {
            "Puts notice files into their canonical form, and keeps their comments.",
            "The fields come in the order of docs/format.md. The files that were changed are named; what comes from",
            "standard input goes to standard output. A file with anything wrong in it is left as it is, and told."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every file is in its canonical form now",
            "1:a file is not a notice, or, with --check, would be changed",
            "2:a mistake on the command line, or a file that cannot be read or written"
        })
@SuppressWarnings("NullAway.Init") // picocli sets every field before call()
final class FmtCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--check",
            description =
                    "Change nothing; name the files that would be changed, and end with exit code 1 if there is one.")
    private boolean check;

    @Mixin
    private ProjectOptions projects;

    @Mixin
    private FileArguments files;

    @Override
    public Integer call() {
        Optional<ProjectFile> project = projects.project();
        List<Path> others = project.map(ProjectFile::ownFiles).orElse(List.of());
        List<NoticeSource> notices = NoticeSource.once(files.sources(project, others));
        if (!check
                && notices.size() > 1
                && notices.stream().anyMatch(each -> each.file().isEmpty())) {
            throw new ParameterException(
                    spec.commandLine(), "- goes alone, or with --check: standard output would be a notice and more.");
        }
        return notices.stream().mapToInt(this::format).max().orElse(ExitCode.CLEAN);
    }

    private int format(NoticeSource notice) {
        ReadResult read = notice.read();
        if (read.notice().isEmpty()) {
            read.findings().stream()
                    .map(FindingFormatter.block(read.sourceMap())::format)
                    .forEach(told -> spec.commandLine().getErr().print(told + "\n\n"));
            return read.isUnreadable() ? ExitCode.UNUSABLE : ExitCode.FINDINGS;
        }
        String formatted = NoticeFormatter.format(read);
        if (!check && notice.file().isEmpty()) {
            spec.commandLine().getOut().print(formatted);
            return ExitCode.CLEAN;
        }
        if (read.isWrittenAs(formatted)) {
            return ExitCode.CLEAN;
        }
        if (check) {
            spec.commandLine().getOut().println(FindingFormatter.visible(notice.name()));
            return ExitCode.FINDINGS;
        }
        return write(notice, formatted);
    }

    /** What cannot be written is told, and does not stop the others. */
    private int write(NoticeSource notice, String formatted) {
        PrintWriter err = spec.commandLine().getErr();
        try {
            OutputFile.write(notice.file().orElseThrow(), formatted);
        } catch (UnusableFileException refused) {
            err.println("notice: " + FindingFormatter.visible(refused.getMessage()));
            return ExitCode.UNUSABLE;
        }
        spec.commandLine().getOut().println(FindingFormatter.visible(notice.name()));
        return ExitCode.CLEAN;
    }
}
