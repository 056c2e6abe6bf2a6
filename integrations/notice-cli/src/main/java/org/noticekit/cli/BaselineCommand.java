package org.noticekit.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.noticekit.check.BaselineFile;
import org.noticekit.check.ProjectFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code notice baseline}: draws a line under what is found now, so that only new findings count. */
@Command(
        name = "baseline",
        description = "Draws a line under what is found now, so that only what is new counts.",
        mixinStandardHelpOptions = true,
        subcommands = {BaselineCreateCommand.class, BaselineCheckCommand.class})
@SuppressWarnings("NullAway.Init") // picocli sets every field before call()
final class BaselineCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Say what to do: create or check.");
    }

    /** The baseline's file: the one that was asked for, or the project's, or else the one of the usual name in its folder. */
    static Path file(JudgingOptions judging, Optional<ProjectFile> project) {
        return judging.baseline(project).orElseGet(() -> folder(project).resolve(BaselineFile.NAME));
    }

    /** The folder from which a baseline calls files. */
    static Path folder(Optional<ProjectFile> project) {
        return project.map(ProjectFile::folder).orElse(Path.of(""));
    }
}
