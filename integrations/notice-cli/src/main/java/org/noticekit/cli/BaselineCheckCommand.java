package org.noticekit.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.noticekit.check.BaselineFile;
import org.noticekit.check.CheckResult;
import org.noticekit.check.NoticeSource;
import org.noticekit.check.ProjectFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code notice baseline check}: validates, and tells what of the baseline is found no more. */
@Command(
        name = "check",
        description = {
            "Tells what is wrong with notice files and is not in the baseline, and what is in it and found no more,",
            "as a warning; --fail-on warning fails because of it."
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets every field before call()
final class BaselineCheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private CheckOptions check;

    @Mixin
    private TogetherOption together;

    @Mixin
    private FileArguments files;

    @Override
    public Integer call() {
        Optional<ProjectFile> project = check.judging().project();
        Path known = BaselineCommand.file(check.judging(), project);
        List<NoticeSource> notices = files.sources(project, check.judging().ownFiles(project));
        CheckResult found = check.check(notices, project, Optional.of(known), List.of(), together.value());
        CheckResult result = BaselineFile.read(known).withUnused(found, BaselineCommand.folder(project));
        check.report(result, project, spec.commandLine().getOut());
        return CheckOptions.exitCode(result);
    }
}
