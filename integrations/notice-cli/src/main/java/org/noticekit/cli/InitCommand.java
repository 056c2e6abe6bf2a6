package org.noticekit.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.noticekit.check.BaselineFile;
import org.noticekit.check.OutputFile;
import org.noticekit.check.ProjectFile;
import org.noticekit.finding.FindingFormatter;
import org.noticekit.io.NoticeSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code notice init}: begins a notice file. */
@Command(
        name = "init",
        description = {
            "Begins a notice: a file that says what you answer, and tells you what to write next and why.",
            "On a terminal it asks for what no option says. Beside the notice it puts the file",
            NoticeSchema.FILE_NAME + ", by which an editor completes and explains what can be written."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the file is written",
            "2:an answer is missing or wrong, or the file is there already or cannot be written"
        })
@SuppressWarnings("NullAway.Init") // picocli sets every field before call()
final class InitCommand implements Callable<Integer> {

    private static final String STANDARD_OUTPUT = "-";
    private static final String USUAL_FILE = "website.yaml";

    @ParentCommand
    private NoticeCommand notice;

    @Spec
    private CommandSpec spec;

    @Option(names = "--name", paramLabel = "NAME", description = "What people call the council, or whoever it is.")
    private Optional<String> name = Optional.empty();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            completionCandidates = Kinds.class,
            description = "What it is, for the law differs: ${COMPLETION-CANDIDATES}.")
    private Optional<String> kind = Optional.empty();

    @Option(names = "--email", paramLabel = "ADDRESS", description = "Where people can write about their data.")
    private Optional<String> email = Optional.empty();

    @Option(names = "--url", paramLabel = "URL", description = "Where the notice will be on the web, if you know.")
    private Optional<String> url = Optional.empty();

    @Option(names = "--language", paramLabel = "en|cy", description = "English or Welsh (default: en).")
    private Optional<String> language = Optional.empty();

    @Option(
            names = "--channel",
            paramLabel = "TYPE",
            completionCandidates = Channels.class,
            description = "A way in which data comes in; may be given several times: ${COMPLETION-CANDIDATES}.")
    private List<String> channels = List.of();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The file to write (default: " + USUAL_FILE + "); - for standard output.")
    private Optional<String> out = Optional.empty();

    @Option(
            names = "--force",
            description = "Write over the file if it is there already, and over the schema beside it.")
    private boolean force;

    @Override
    public Integer call() {
        List<String> missing = missing();
        Optional<Questions> questions = missing.isEmpty()
                ? Optional.empty()
                : notice.terminal()
                        .questions()
                        .map(in -> new Questions(in, spec.commandLine().getErr()));
        if (!missing.isEmpty() && questions.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "There is nobody to ask, for this is no terminal. Say it with options: "
                            + String.join(", ", missing) + ".");
        }
        StarterQuestion<String> asked = StarterQuestion.of("--out", "What shall the file be called?", this::target);
        StarterQuestion<String> file =
                questions.isPresent() && isInTheWay(USUAL_FILE) ? asked : asked.orElse(USUAL_FILE);
        out.ifPresent(given -> read(file, given)); // before anybody answers questions in vain
        questions.ifPresent(Questions::greet);
        StarterAnswers answers = new StarterAnswers(
                answer(StarterQuestion.NAME, name, questions),
                answer(StarterQuestion.KIND, kind, questions),
                answer(StarterQuestion.EMAIL, email, questions),
                answer(StarterQuestion.URL, url, questions),
                answer(StarterQuestion.LANGUAGE, language, questions),
                answer(StarterQuestion.CHANNELS, channels(), questions));
        write(answers, answer(file, out, questions));
        return ExitCode.CLEAN;
    }

    /** The options for what has no default and was not said. */
    private List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (name.isEmpty()) {
            missing.add(StarterQuestion.NAME.option());
        }
        if (kind.isEmpty()) {
            missing.add(StarterQuestion.KIND.option());
        }
        if (email.isEmpty()) {
            missing.add(StarterQuestion.EMAIL.option());
        }
        if (channels.isEmpty()) {
            missing.add(StarterQuestion.CHANNELS.option());
        }
        return missing;
    }

    private Optional<String> channels() {
        return channels.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", channels));
    }

    private <T> T answer(StarterQuestion<T> question, Optional<String> given, Optional<Questions> questions) {
        if (given.isPresent()) {
            return read(question, given.get());
        }
        return questions
                .map(asking -> asking.ask(question))
                .orElseGet(() -> read(question, question.fallback().orElseThrow()));
    }

    private <T> T read(StarterQuestion<T> question, String given) {
        try {
            return question.read(given);
        } catch (IllegalArgumentException refused) {
            throw new ParameterException(spec.commandLine(), question.option() + ": " + refused.getMessage());
        }
    }

    /** The name of a file that can be written. */
    private String target(String text) {
        if (text.equals(STANDARD_OUTPUT)) {
            return text;
        }
        Path file = new FileName().convert(text);
        String last = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (last.equals(ProjectFile.NAME) || last.equals(BaselineFile.NAME)) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is what another file of a project is called. Call the notice something else.");
        }
        if (!last.matches("(?s).+\\.ya?ml")) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not a name that ends in .yaml, as that of a notice with comments must.");
        }
        if (isInTheWay(text)) {
            throw new IllegalArgumentException("\"" + text
                    + "\" is there already. Call the new file something else, or write over it with --force.");
        }
        return text;
    }

    private boolean isInTheWay(String file) {
        return !force && Files.exists(Path.of(file), LinkOption.NOFOLLOW_LINKS);
    }

    private void write(StarterAnswers answers, String file) {
        PrintWriter told = spec.commandLine().getOut();
        if (file.equals(STANDARD_OUTPUT)) {
            told.print(Starter.text(answers, ""));
            return;
        }
        Path target = Path.of(file);
        OutputFile.write(target, Starter.text(answers, String.valueOf(target.getFileName())));
        told.println(FindingFormatter.visible(file) + " is written. Open it: it tells how to go on.");
        Path schema = target.resolveSibling(NoticeSchema.FILE_NAME);
        if (force || !Files.exists(schema, LinkOption.NOFOLLOW_LINKS)) {
            OutputFile.write(schema, NoticeSchema.text());
            told.println(FindingFormatter.visible(schema.toString())
                    + " is for your editor, so that it can help you write.");
        } else if (!isThisSchema(schema)) {
            told.println(FindingFormatter.visible(schema.toString())
                    + " is there already and is kept, but it is another one than this command's."
                    + " To write it anew: notice schema > " + NoticeSchema.FILE_NAME);
        }
    }

    private static boolean isThisSchema(Path file) {
        try {
            return Files.readString(file)
                    .lines()
                    .toList()
                    .equals(NoticeSchema.text().lines().toList());
        } catch (IOException none) {
            return false;
        }
    }

    /** For completion. */
    static final class Kinds extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Kinds() {
            super(StarterWords.KINDS.keySet());
        }
    }

    /** For completion. */
    static final class Channels extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Channels() {
            super(StarterWords.CHANNELS.keySet());
        }
    }
}
