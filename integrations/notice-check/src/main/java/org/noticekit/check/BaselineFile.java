package org.noticekit.check;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.noticekit.check.internal.FilePlaces;
import org.noticekit.finding.Finding;
import org.noticekit.finding.FindingFormatter;
import org.noticekit.finding.Findings;
import org.noticekit.finding.KnownFinding;
import org.noticekit.finding.NoticePath;
import org.noticekit.finding.Severity;
import org.noticekit.io.BaselineReadResult;
import org.noticekit.io.BaselineReader;
import org.noticekit.io.BaselineWriter;
import org.noticekit.io.NoticeFormat;

/** A baseline in a file, {@value #NAME} unless somebody calls it otherwise. Immutable. */
public final class BaselineFile {

    /** What it is called unless it is told otherwise. */
    public static final String NAME = "noticekit-baseline.yaml";

    /** The rule that an entry of a baseline is for something that is found. */
    public static final String UNUSED = "baseline-unused";

    private final Path file;
    private final BaselineReadResult read;

    private BaselineFile(Path file, BaselineReadResult read) {
        this.file = file;
        this.read = read;
    }

    /**
     * The baseline in a file.
     *
     * @throws UnusableFileException if there is no such file, or no baseline in it; its reasons tell all that is wrong
     */
    public static BaselineFile read(Path file) {
        if (Files.notExists(file)) {
            throw new UnusableFileException(file + " is not there yet. \"notice baseline create\" makes a baseline.");
        }
        return of(file, BaselineReader.create().read(file));
    }

    /**
     * The baseline in a text that is to be written to a file.
     *
     * @throws UnusableFileException if nobody could read it there
     */
    public static BaselineFile read(String text, Path file) {
        return of(file, BaselineReader.create().read(text, file.toString()));
    }

    private static BaselineFile of(Path file, BaselineReadResult read) {
        if (!read.findings().isEmpty()) {
            throw new UnusableFileException(file + " is not a baseline:", read.findings());
        }
        return new BaselineFile(file, read);
    }

    /**
     * What was found in the notices and counts, as a baseline is written; what is waived is not in it. The same findings give
     * the same text.
     */
    public static String text(CheckResult result, NoticeFormat format) {
        List<KnownFinding> known = new ArrayList<>();
        for (CheckedFile checked : result.files()) {
            if (checked.notice().isPresent()) {
                checked.checked().stream()
                        .filter(CheckedFinding::counts)
                        .map(each -> known(checked.place(), each))
                        .forEach(known::add);
            }
        }
        return BaselineWriter.of(format).write(known);
    }

    private static KnownFinding known(String place, CheckedFinding found) {
        return KnownFinding.builder()
                .file(FindingFormatter.visible(place))
                .rule(found.finding().rule())
                .path(found.finding().path())
                .fingerprint(found.fingerprint())
                .build();
    }

    /** The baseline. */
    public Baseline baseline() {
        return new Baseline(read.known().stream().map(KnownFinding::fingerprint).collect(Collectors.toSet()));
    }

    /** How many findings it has. */
    public int size() {
        return read.known().size();
    }

    /**
     * The result with what is found about the baseline itself, as found in its own file: entries of files that were judged, or
     * are no longer in the folder, for which nothing is found any more.
     *
     * <p>Nothing is added to the result of a check of no files.
     *
     * @param folder the folder from which the baseline calls its files
     */
    public CheckResult withUnused(CheckResult result, Path folder) {
        Set<String> judged = new HashSet<>();
        Set<String> notJudged = new HashSet<>();
        Set<String> fingerprints = new HashSet<>();
        for (CheckedFile checked : result.files()) {
            (checked.notice().isPresent() ? judged : notJudged).add(FindingFormatter.visible(checked.place()));
            checked.checked().forEach(each -> fingerprints.add(each.fingerprint()));
        }
        List<Finding> unused = new ArrayList<>();
        for (int i = 0; i < read.known().size(); i++) {
            KnownFinding known = read.known().get(i);
            boolean told = judged.contains(known.file())
                    || (!notJudged.contains(known.file()) && !isThere(known.file(), folder));
            if (told && !fingerprints.contains(known.fingerprint())) {
                unused.add(unused(known, NoticePath.of("baseline").child(i)));
            }
        }
        if (unused.isEmpty() || result.files().isEmpty()) {
            return result;
        }
        List<CheckedFile> files = new ArrayList<>(result.files());
        files.add(new CheckedFile(
                FilePlaces.name(file),
                Optional.empty(),
                read.sourceMap(),
                Findings.none(),
                Findings.of(unused),
                CheckedFile.strictest(result.files())));
        return new CheckResult(files, result.rules());
    }

    private static boolean isThere(String name, Path folder) {
        try {
            return Files.exists(folder.resolve(name));
        } catch (InvalidPathException notAName) {
            return false;
        }
    }

    private Finding unused(KnownFinding known, NoticePath at) {
        String where = known.path().equals(NoticePath.root()) ? "" : " at " + known.path();
        return Finding.builder()
                .rule(UNUSED)
                .severity(Severity.WARNING)
                .message("\"" + known.rule() + "\" finds nothing any more" + where + " in " + known.file()
                        + ", but the baseline has it.")
                .path(at)
                .location(read.sourceMap().locate(at))
                .fix(KnownRules.UNUSED.fix())
                .build();
    }
}
