package org.noticekit.cli;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.noticekit.check.NoticeFinder;
import org.noticekit.check.NoticeSource;
import org.noticekit.check.ProjectFile;
import org.noticekit.check.UnusableFileException;
import org.noticekit.finding.FindingFormatter;
import org.noticekit.io.NoticeSchema;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import picocli.CommandLine.TypeConversionException;

/** Which notices a command is about. */
final class FileArguments {

    private static final String STANDARD_INPUT = "-";

    @Spec(Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description =
                    "Notice files, YAML or JSON; folders, of which all that ends in .yaml, .yml or .json is taken; "
                            + "patterns like \"notices/**/*.{yaml,json}\"; - for standard input. If none is given: what the "
                            + "project file names.")
    private List<String> names = List.of();

    @Option(
            names = "--stdin-name",
            paramLabel = "NAME",
            description = "What to call standard input in reports; a name that ends in .json says that it is JSON "
                    + "(default: standard-input).")
    private Optional<String> stdinName = Optional.empty();

    /** The notices; {@code others} are files that are something else, and passed over in folders. */
    List<NoticeSource> sources(Optional<ProjectFile> project, Collection<Path> others) {
        if (stdinName.isPresent() && !names.contains(STANDARD_INPUT)) {
            throw new ParameterException(spec.commandLine(), "--stdin-name belongs to -, which is standard input.");
        }
        names.forEach(FileArguments::refuseWhatIsNoName);
        if (names.isEmpty()) {
            return project.filter(ProjectFile::namesNotices)
                    .orElseThrow(() -> new ParameterException(
                            spec.commandLine(),
                            "Say which notices: name files, folders or patterns, or write " + ProjectFile.NAME
                                    + " with \"notices:\"."))
                    .notices(others);
        }
        NoticeFinder finder = NoticeFinder.in(Path.of("")).except(others);
        List<NoticeSource> sources = new ArrayList<>();
        for (String name : names) {
            if (name.equals(STANDARD_INPUT)) {
                sources.add(NoticeSource.of(System.in, stdinName.orElse("standard-input")));
            } else if (isTheSchema(name)) {
                spec.commandLine()
                        .getErr()
                        .println(
                                "notice: " + FindingFormatter.visible(name)
                                        + " is passed over: it is the schema, by which an editor helps to write, and not a notice.");
            } else {
                sources.addAll(finder.find(List.of(name)));
            }
        }
        return sources;
    }

    /** Hooks and shells name every file of a folder, also what {@code notice init} puts beside a notice. */
    private static boolean isTheSchema(String name) {
        File file = new File(name); // not a path, which cannot be made of every pattern
        return file.getName().equals(NoticeSchema.FILE_NAME) && file.isFile();
    }

    /** Refuses what is neither a file's name here nor a pattern: picocli would pass over an optional name it cannot read. */
    private static void refuseWhatIsNoName(String name) {
        if (name.chars().noneMatch(c -> "*?[{".indexOf(c) >= 0)) {
            try {
                new FileName().convert(name);
            } catch (TypeConversionException refused) {
                throw new UnusableFileException(String.valueOf(refused.getMessage()));
            }
        }
    }
}
