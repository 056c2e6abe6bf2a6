package org.noticekit.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.noticekit.validate.NoticeValidator;
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

    List<Judgement> judge(List<Path> files) {
        NoticeValidator validator = NoticeValidator.builder().asOf(asOf).build();
        return files.stream().map(file -> Judgement.of(file, validator)).toList();
    }

    void report(List<Judgement> judgements, PrintWriter out) {
        format.report().write(judgements, out);
    }

    int exitCode(List<Judgement> judgements) {
        if (judgements.stream().anyMatch(judgement -> judgement.read().isUnreadable())) {
            return ExitCode.UNUSABLE;
        }
        return judgements.stream().anyMatch(this::fails) ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    /** Of a file that is not a notice nothing is judged or written, so that it fails whatever the threshold. */
    private boolean fails(Judgement judgement) {
        return judgement.notice().isEmpty() || failOn.isReachedBy(judgement.findings());
    }
}
