package org.noticekit.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.noticekit.check.CheckResult;
import org.noticekit.check.CheckSettings;
import org.noticekit.check.NoticeCheck;
import org.noticekit.check.NoticeSource;
import org.noticekit.check.Threshold;
import org.noticekit.check.report.ReportFormat;
import picocli.CommandLine.Option;

/** The options of every command that judges: as of when, how to tell it, and what counts as failing. */
final class CheckOptions {

    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM-DD",
            converter = Day.class,
            description = "Judge by the law in force on this day (default: today).")
    @SuppressWarnings("NullAway.Init") // always has a default
    private LocalDate asOf;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "How to write what was found (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init") // always has a default
    private ReportFormat format;

    @Option(
            names = "--fail-on",
            paramLabel = "error|warning|info|never",
            defaultValue = "error",
            description = "What makes the exit code 1: this or anything graver (default: ${DEFAULT-VALUE}). "
                    + "A file that is not a notice always does.")
    @SuppressWarnings("NullAway.Init") // always has a default
    private Threshold failOn;

    @Option(
            names = "--waivers",
            paramLabel = "FILE",
            description = "A file that says which findings are waived, why, by whom and until when.")
    private Optional<Path> waivers = Optional.empty();

    @Option(
            names = "--layer",
            paramLabel = "KEY=FILE",
            description = "The notice for which a layer stands, to see whether it covers what it is said to. "
                    + "May be given several times.")
    private Map<String, Path> layers = Map.of();

    @Option(
            names = "--rules-path",
            paramLabel = "JAR",
            description = "A jar with rules of your own. May be given several times.")
    private List<Path> ownRules = List.of();

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description =
                    "Judge by this policy of where data may be as well, YAML or JSON. May be given several times.")
    private List<Path> policies = List.of();

    /** What is found in the files. */
    CheckResult check(List<Path> files, boolean together) {
        CheckSettings.Builder settings = CheckSettings.builder()
                .asOf(asOf)
                .failOn(failOn)
                .layers(layers)
                .ownRules(ownRules)
                .policies(policies)
                .together(together);
        waivers.ifPresent(settings::addWaivers);
        return NoticeCheck.of(settings.build())
                .check(files.stream().map(NoticeSource::of).toList());
    }

    void report(CheckResult result, PrintWriter out) {
        out.print(format.report().of(result));
    }

    static int exitCode(CheckResult result) {
        if (result.hasUnreadableFile()) {
            return ExitCode.UNUSABLE;
        }
        return result.fails() ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }
}
