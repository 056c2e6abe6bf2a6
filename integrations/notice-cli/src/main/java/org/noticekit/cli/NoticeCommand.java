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
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import org.noticekit.check.UnusableFileException;
import org.noticekit.finding.FindingFormatter;
import org.noticekit.finding.Severity;
import org.noticekit.finding.Threshold;
import org.noticekit.model.Law;
import org.noticekit.render.HtmlTheme;
import org.noticekit.render.OutputFormat;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

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
        })
public final class NoticeCommand implements Callable<Integer> {

    private static final List<Class<? extends Enum<?>>> WORDS = List.of(
            ColourChoice.class,
            DepthOptions.Depth.class,
            FileKind.class,
            HtmlTheme.class,
            Law.class,
            OutputFormat.class,
            Severity.class,
            Threshold.class);

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    private CommandSpec spec;

    private final Terminal terminal;

    private NoticeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Runs the command on the process's own streams and ends the process with its exit code. */
    public static void main(String[] args) {
        StandardOutput standardOutput = new StandardOutput();
        PrintWriter out = utf8(standardOutput);
        PrintWriter err = utf8(new FileOutputStream(FileDescriptor.err));
        int exitCode = run(out, err, LocalDate.now(ZoneId.systemDefault()), Terminal.ofProcess(), args);
        if (out.checkError() && !standardOutput.wasLeft()) {
            err.println("notice: standard output cannot be written.");
            exitCode = ExitCode.UNUSABLE;
        }
        err.flush();
        System.exit(exitCode);
    }

    /** Runs the command where there is no terminal. */
    static int run(PrintWriter out, PrintWriter err, LocalDate today, String... args) {
        return run(out, err, today, Terminal.NONE, args);
    }

    /**
     * Runs the command and returns its exit code; {@code today} is what {@code --as-of} is when it is not given, and
     * {@code terminal} is where a person sits.
     */
    static int run(PrintWriter out, PrintWriter err, LocalDate today, Terminal terminal, String... args) {
        String[] said = withHelpAsOption(args);
        CommandLine command = commandLine(terminal, Subcommand.called(said));
        WORDS.forEach(kind -> register(command, kind));
        command.registerConverter(Path.class, new FileName())
                .setOut(out)
                .setErr(err)
                .setDefaultValueProvider(new Today(today))
                .setParameterExceptionHandler((mistake, all) -> tell(mistake))
                .setExecutionExceptionHandler((problem, asked, parsed) -> tell(problem, err));
        try {
            return command.execute(said);
        } catch (Error failure) { // the exit code of an uncaught one would say that something was found
            return tell(failure, err);
        }
    }

    /** {@code help validate} is {@code validate --help}, for many commands are asked so. */
    private static String[] withHelpAsOption(String... args) {
        if (args.length == 0 || !args[0].equals("help")) {
            return args;
        }
        boolean isKnown = args.length == 1 || Subcommand.called(args[1]).size() == 1;
        String[] said = Arrays.copyOfRange(args, 1, args.length + (isKnown ? 1 : 0)); // what is not known is refused
        if (isKnown) {
            said[args.length - 1] = "--help";
        }
        return said;
    }

    /** The command as it is before it is run, with these subcommands. */
    static CommandLine commandLine(Terminal terminal, Collection<Subcommand> subcommands) {
        CommandLine command = new CommandLine(new NoticeCommand(terminal));
        subcommands.forEach(each -> command.addSubcommand(each.type()));
        return command;
    }

    Terminal terminal() {
        return terminal;
    }

    @Override
    public Integer call() {
        spec.commandLine().getErr().println("notice: Say what to do.");
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.UNUSABLE;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // that a class is of an enum cannot be said of a list of them
    private static void register(CommandLine command, Class kind) {
        command.registerConverter(kind, new Word<>(kind));
    }

    private static int tell(ParameterException mistake) {
        CommandLine command = mistake.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("notice: " + FindingFormatter.visible(mistake.getMessage()));
        if (!isAboutAValue(mistake)) {
            UnmatchedArgumentException.printSuggestions(mistake, err);
            err.println("\"" + command.getCommandSpec().qualifiedName() + " --help\" tells what there is.");
        }
        return ExitCode.UNUSABLE;
    }

    /** Whether the command line is right but for what stands for a name, a day or a word. */
    private static boolean isAboutAValue(ParameterException mistake) {
        return mistake.getArgSpec() != null && mistake.getValue() != null;
    }

    private static int tell(Throwable problem, PrintWriter err) {
        if (problem instanceof UnusableFileException unusable) {
            err.println("notice: " + FindingFormatter.visible(unusable.getMessage()));
            unusable.reasons().stream().map(FindingFormatter.line()::format).forEach(err::println);
            return ExitCode.UNUSABLE;
        }
        err.println("notice: This should not have happened. Please report it with the lines below.");
        problem.printStackTrace(err);
        return ExitCode.INTERNAL;
    }

    private static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }
}
