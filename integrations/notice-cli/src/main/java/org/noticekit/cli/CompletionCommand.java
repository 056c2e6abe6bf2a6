package org.noticekit.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.noticekit.internal.EnumWords;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
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
        CommandLine notice = NoticeCommand.commandLine(Terminal.NONE, List.of(Subcommand.values()));
        offerWords(notice);
        spec.commandLine().getOut().print(AutoComplete.bash(notice.getCommandName(), notice));
        return ExitCode.CLEAN;
    }

    /** Offers words as {@link Word} reads them, where picocli would offer the names of constants. */
    private static void offerWords(CommandLine command) {
        CommandSpec of = command.getCommandSpec();
        List.copyOf(of.options()).forEach(option -> words(option).ifPresent(words -> {
            of.remove(option);
            of.addOption(OptionSpec.builder(option).completionCandidates(words).build());
        }));
        command.getSubcommands().values().forEach(CompletionCommand::offerWords);
    }

    private static Optional<List<String>> words(OptionSpec option) {
        return Stream.of(option.auxiliaryTypes())
                .limit(1)
                .filter(Class::isEnum)
                .findFirst()
                .map(type -> Arrays.stream(type.getEnumConstants())
                        .map(word -> EnumWords.kebab((Enum<?>) word))
                        .toList());
    }
}
