package org.noticekit.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.noticekit.check.BaselineFile;
import org.noticekit.check.CheckResult;
import org.noticekit.check.NoticeSource;
import org.noticekit.check.OutputFile;
import org.noticekit.check.ProjectFile;
import org.noticekit.check.StatedSettings;
import org.noticekit.check.UnusableFileException;
import org.noticekit.finding.FindingFormatter;
import org.noticekit.finding.Findings;
import org.noticekit.io.NoticeFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code notice baseline create}: writes what is found now into a baseline. */
@Command(
        name = "create",
        description = {
            "Writes what is found in notice files now into a baseline, in place of the one that is there.",
            "What is waived stays out of it."
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets every field before call()
final class BaselineCreateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private JudgingOptions judging;

    @Mixin
    private TogetherOption together;

    @Mixin
    private FileArguments files;

    @Override
    public Integer call() {
        Optional<ProjectFile> project = judging.project();
        List<NoticeSource> notices = files.sources(project, judging.ownFiles(project));
        Path target = BaselineCommand.file(judging, project);
        refuseToReplaceAnythingElse(target);
        StatedSettings stated =
                StatedSettings.builder().together(together.value()).build();
        CheckResult result = judging.check(project, stated).check(notices);
        Findings unread = result.files().stream().map(file -> file.read()).reduce(Findings.none(), Findings::and);
        if (!unread.isEmpty()) {
            throw new UnusableFileException(
                    "No baseline is written, for what is not read is not judged. Mend this first:", unread);
        }
        String text = BaselineFile.text(result, NoticeFormat.ofFileName(target.toString()));
        int size = BaselineFile.read(text, target).size();
        OutputFile.write(target, text);
        spec.commandLine()
                .getOut()
                .print(FindingFormatter.visible(target + ": " + size + (size == 1 ? " finding" : " findings")) + "\n");
        return ExitCode.CLEAN;
    }

    /** What is there must be a baseline, so that no name that is mistaken costs a file. */
    private static void refuseToReplaceAnythingElse(Path target) {
        if (Files.exists(target)) {
            BaselineFile.read(target);
        }
    }
}
