package org.noticekit.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code notice completion}: writes the script by which a shell completes the command. */
@Command(
        name = "completion",
        description = {
            "Writes a script that makes bash and zsh complete commands, options and words.",
            "Put this into your shell's start file: source <(notice completion)"
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets it before call()
final class CompletionCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        CommandSpec notice = spec.root();
        spec.commandLine().getOut().print(AutoComplete.bash(notice.name(), notice.commandLine()));
        return ExitCode.CLEAN;
    }
}
