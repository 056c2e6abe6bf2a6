package org.noticekit.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.noticekit.finding.Findings;
import org.noticekit.finding.Waiver;
import org.noticekit.io.NoticeReader;
import org.noticekit.io.PolicyReadResult;
import org.noticekit.io.PolicyReader;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.policy.LocationPolicy;
import org.noticekit.validate.NoticeSet;
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

    /** Judges each file by itself. */
    List<Judgement> judge(List<Path> files) {
        return waived(validator -> read(files).stream()
                .map(read -> read.judged(validator::validate))
                .toList());
    }

    /** Judges the files as notices that belong together. */
    List<Judgement> judgeTogether(List<Path> files) {
        List<Judgement> read = read(files);
        NoticeSet.Builder set = NoticeSet.builder();
        read.forEach(
                each -> each.notice().ifPresent(notice -> set.add(each.file().toString(), notice)));
        return waived(validator -> {
            Map<String, Findings> found = validator.validate(set.build());
            return read.stream()
                    .map(each ->
                            each.judged(notice -> found.getOrDefault(each.file().toString(), Findings.none())))
                    .toList();
        });
    }

    /** The judgements of a validator that knows the waivers, and what is found about those. */
    private List<Judgement> waived(Function<NoticeValidator, List<Judgement>> judge) {
        Optional<WaiverFile> file = waivers.map(WaiverFile::read);
        List<Judgement> judgements =
                judge.apply(validator(file.map(WaiverFile::waivers).orElse(List.of())));
        return file.map(each -> each.gather(judgements)).orElse(judgements);
    }

    /** The files read, each once, however often and in whatever way it is named. */
    private static List<Judgement> read(List<Path> files) {
        Map<Path, Path> once = new LinkedHashMap<>();
        files.forEach(file -> once.putIfAbsent(file.toAbsolutePath().normalize(), file));
        return once.values().stream().map(Judgement::read).toList();
    }

    private NoticeValidator validator(List<Waiver> waived) {
        NoticeValidator.Builder builder = NoticeValidator.builder().asOf(asOf).waivers(waived);
        OwnRules.load(ownRules).forEach(builder::rule);
        policies.forEach(file -> builder.policy(policy(file)));
        NoticeValidator validator = builder.build();
        for (Map.Entry<String, Path> layer : layers.entrySet()) {
            PrivacyNotice notice = NoticeReader.create()
                    .read(layer.getValue())
                    .notice()
                    .orElseThrow(() -> new UnusableFileException(layer.getValue() + ", given for the layer \""
                            + layer.getKey() + "\", is not a notice. Validate it by itself to see why."));
            validator = validator.withLayer(layer.getKey(), notice);
        }
        return validator;
    }

    private static LocationPolicy policy(Path file) {
        PolicyReadResult read = PolicyReader.create().read(file);
        return read.policy().orElseThrow(() -> new UnusableFileException(file + " is not a policy:", read.findings()));
    }

    void report(List<Judgement> judgements, PrintWriter out) {
        format.report().write(judgements, out);
    }

    int exitCode(List<Judgement> judgements) {
        if (judgements.stream().anyMatch(Judgement::isUnreadable)) {
            return ExitCode.UNUSABLE;
        }
        return judgements.stream().anyMatch(this::fails) ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    /** Of a file that is not what it should be nothing is judged or written, so that it fails whatever the threshold. */
    private boolean fails(Judgement judgement) {
        return !judgement.read().isEmpty()
                || failOn.isReachedBy(judgement.findings().notWaived());
    }
}
