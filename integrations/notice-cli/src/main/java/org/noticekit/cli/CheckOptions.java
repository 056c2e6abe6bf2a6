package org.noticekit.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.noticekit.check.CheckResult;
import org.noticekit.check.CheckSettings;
import org.noticekit.check.NoticeCheck;
import org.noticekit.check.NoticeSource;
import org.noticekit.check.Threshold;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that judges: as of when, by what, how to tell it, and what counts as failing. */
final class CheckOptions {

    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM-DD",
            converter = Day.class,
            description = "Judge by the law in force on this day (default: today).")
    @SuppressWarnings("NullAway.Init") // always has a default
    private LocalDate asOf;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private ReportOptions reports;

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

    /** What is found in the files; {@code written} are those that no report may be written over. */
    CheckResult check(List<Path> files, List<Path> written, boolean together) {
        reports.refuseToReplace(
                Stream.of(files, written, waivers.stream().toList(), policies, layers.values(), ownRules)
                        .flatMap(Collection::stream)
                        .toList());
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
        reports.write(result, out);
    }

    static int exitCode(CheckResult result) {
        if (result.hasUnreadableFile()) {
            return ExitCode.UNUSABLE;
        }
        return result.fails() ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }
}
