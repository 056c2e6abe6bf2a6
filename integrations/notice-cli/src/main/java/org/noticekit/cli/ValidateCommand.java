package org.noticekit.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.noticekit.check.CheckResult;
import org.noticekit.check.NoticeSource;
import org.noticekit.check.ProjectFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code notice validate}: tells what is wrong with notice files. */
@Command(
        name = "validate",
        description = {
            "Tells what is wrong with notice files.",
            "Goes by the project file " + ProjectFile.NAME + " of this folder, or of the nearest one above it."
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets every field before call()
final class ValidateCommand implements Callable<Integer> {

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
        Optional<Path> known = check.judging().baseline(project);
        List<NoticeSource> notices = files.sources(project, check.judging().ownFiles(project));
        CheckResult result = check.check(notices, project, known, List.of(), together.value());
        check.report(result, project, spec.commandLine().getOut());
        return CheckOptions.exitCode(result);
    }
}
