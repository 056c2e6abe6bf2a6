package org.noticekit.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.noticekit.check.CheckResult;
import org.noticekit.check.OutputFile;
import org.noticekit.check.report.Report;
import org.noticekit.check.report.ReportFormat;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that say how, and where, to write what was found. */
@SuppressWarnings("NullAway.Init") // picocli sets every field before call()
final class ReportOptions {

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--report",
            paramLabel = "FORMAT[=FILE]",
            converter = ReportTarget.Converter.class,
            description =
                    "Write what was found as text, gcc, json, sarif, junit, github, gitlab or markdown, to a file "
                            + "or (-, or none) to standard output. May be given several times. Standard output has the text "
                            + "unless another form is asked for there.")
    private List<ReportTarget> targets = List.of();

    @Option(
            names = "--color",
            paramLabel = "auto|always|never",
            defaultValue = "auto",
            description = "Whether text on standard output is in colour (default: ${DEFAULT-VALUE}, which is on a "
                    + "terminal, unless NO_COLOR is set).")
    private ColourChoice colour;

    /** Fails if a report would be written over one of the files, or over another report. */
    void refuseToReplace(List<Path> files) {
        Set<Object> seen = new HashSet<>();
        for (ReportTarget target : targets) {
            if (!seen.add(target.file().map(ReportOptions::place))) {
                throw new ParameterException(
                        spec.commandLine(),
                        "Two reports cannot both go to "
                                + target.file().map(Path::toString).orElse("standard output") + ".");
            }
            for (Path file : files) {
                target.file().ifPresent(path -> {
                    if (place(path).equals(place(file))) {
                        throw new ParameterException(
                                spec.commandLine(), "A report cannot go to " + path + ", which something else is in.");
                    }
                    OutputFile.refuseToReplace(file, path);
                });
            }
        }
    }

    private static Path place(Path file) {
        return file.toAbsolutePath().normalize();
    }

    /**
     * Writes the report for standard output first, for it is seen even where a file cannot be written. {@code folder} is the
     * one from which reports for other programs name files.
     */
    void write(CheckResult result, Path folder, PrintWriter out) {
        Optional<ReportTarget> shown =
                targets.stream().filter(each -> each.file().isEmpty()).findFirst();
        ReportFormat format = shown.map(ReportTarget::format).orElse(ReportFormat.TEXT);
        Report report = format == ReportFormat.TEXT && colour.isOn() ? Report.colouredText() : format.report(folder);
        out.print(report.of(result));
        for (ReportTarget target : targets) {
            target.file()
                    .ifPresent(file -> OutputFile.write(
                            file, target.format().report(folder).of(result)));
        }
    }
}
