package org.noticekit.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.noticekit.check.UnusableFileException;
import org.noticekit.finding.FindingFormatter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The {@code notice} command and its way in. */
@Command(
        name = "notice",
        description = "Checks privacy notices against the law and writes them for people.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing found at or above the threshold",
            "1:something found at or above the threshold, or a file that is not a notice",
            "2:a mistake on the command line, or a file that cannot be read or written",
            "3:a mistake in this program"
        },
        subcommands = {ValidateCommand.class, RenderCommand.class, BuildCommand.class, BaselineCommand.class})
public final class NoticeCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    private CommandSpec spec;

    private NoticeCommand() {}

    /** Runs the command on the process's own streams and ends the process with its exit code. */
    public static void main(String[] args) {
        StandardOutput standardOutput = new StandardOutput();
        PrintWriter out = utf8(standardOutput);
        PrintWriter err = utf8(new FileOutputStream(FileDescriptor.err));
        int exitCode = run(out, err, LocalDate.now(ZoneId.systemDefault()), args);
        if (out.checkError() && !standardOutput.wasLeft()) {
            err.println("notice: standard output cannot be written.");
            exitCode = ExitCode.UNUSABLE;
        }
        err.flush();
        System.exit(exitCode);
    }

    /** Runs the command and returns its exit code; {@code today} is what {@code --as-of} is when it is not given. */
    static int run(PrintWriter out, PrintWriter err, LocalDate today, String... args) {
        CommandLine command = new CommandLine(new NoticeCommand());
        IParameterExceptionHandler usual = command.getParameterExceptionHandler();
        return command.registerConverter(Path.class, new FileName())
                .setOut(out)
                .setErr(err)
                .setDefaultValueProvider(new Today(today))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((mistake, all) ->
                        isAboutAValue(mistake) ? tell(mistake) : usual.handleParseException(mistake, all))
                .setExecutionExceptionHandler(NoticeCommand::tell)
                .execute(args);
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Say what to do: validate, render, build or baseline.");
    }

    /** Whether the command line is right but for what stands for a name, a day or a word: help would bury that. */
    private static boolean isAboutAValue(ParameterException mistake) {
        return mistake.getArgSpec() != null && mistake.getValue() != null;
    }

    private static int tell(ParameterException mistake) {
        mistake.getCommandLine().getErr().println("notice: " + FindingFormatter.visible(mistake.getMessage()));
        return ExitCode.UNUSABLE;
    }

    private static int tell(Exception problem, CommandLine command, CommandLine.ParseResult parsed) {
        if (problem instanceof UnusableFileException unusable) {
            command.getErr().println("notice: " + FindingFormatter.visible(unusable.getMessage()));
            unusable.reasons().stream().map(FindingFormatter.line()::format).forEach(command.getErr()::println);
            return ExitCode.UNUSABLE;
        }
        command.getErr().println("notice: This should not have happened. Please report it with the lines below.");
        problem.printStackTrace(command.getErr());
        return ExitCode.INTERNAL;
    }

    private static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }
}
