package org.noticekit.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.noticekit.finding.Finding;
import org.noticekit.finding.Findings;
import org.noticekit.finding.Severity;
import org.noticekit.finding.SourceMap;
import org.noticekit.io.ReadResult;
import org.noticekit.io.ReadingRule;
import org.noticekit.model.PrivacyNotice;

/**
 * A file read and, if it is what it should be, judged.
 *
 * @param name what the file is called in reports: its path as it was given, with {@code /} between folders
 * @param notice the notice in it; empty if it is none
 * @param source where everything is in it
 * @param read what reading found in it
 * @param judged what judging found in it, in its place
 * @param settings what it was judged by
 */
public record CheckedFile(
        String name,
        Optional<PrivacyNotice> notice,
        SourceMap source,
        Findings read,
        Findings judged,
        CheckSettings settings) {

    /** The file read, and not judged yet. */
    static CheckedFile read(NoticeSource file, CheckSettings settings) {
        ReadResult read = file.read();
        return new CheckedFile(
                file.name(), read.notice(), read.sourceMap(), read.findings(), Findings.none(), settings);
    }

    /**
     * Of the settings of these files, those by which a check fails most easily: for what is found about all of them.
     *
     * @param files at least one
     */
    static CheckSettings strictest(List<CheckedFile> files) {
        return files.stream()
                .map(CheckedFile::settings)
                .max(Comparator.comparingLong(each -> Stream.of(Severity.values())
                        .filter(each.failOn()::isReachedBy)
                        .count()))
                .orElseThrow();
    }

    /** The same with what {@code judge} finds in the notice, in its place; nothing more if it is none. */
    CheckedFile judged(Function<PrivacyNotice, Findings> judge) {
        return with(notice.map(judge).orElse(Findings.none()).locate(source));
    }

    /** The same, but for what judging found. */
    CheckedFile with(Findings found) {
        return new CheckedFile(name, notice, source, read, found, settings);
    }

    /** All that was found, in order. */
    public Findings findings() {
        return read.and(judged);
    }

    /** Its path from the project's folder, with {@code /} between folders, however it was given. */
    public String place() {
        return ProjectPlace.of(name, settings.folder(), settings.projectFolder());
    }

    /** All that was found, as reports tell it. */
    public List<CheckedFinding> checked() {
        Fingerprints fingerprints = new Fingerprints(place());
        List<CheckedFinding> checked = new ArrayList<>();
        for (Finding finding : findings()) {
            String fingerprint = fingerprints.next(finding);
            checked.add(new CheckedFinding(
                    finding, fingerprint, settings.baseline().fingerprints().contains(fingerprint)));
        }
        return checked;
    }

    /** Whether there was nothing to look at. */
    public boolean isUnreadable() {
        return !read.ofRule(ReadingRule.UNREADABLE.id()).isEmpty();
    }

    /**
     * Whether rules were asked about it. Not where reading found something, for it is no notice then: nothing else is told of
     * it, and there may be more to find when that is mended.
     */
    public boolean isJudged() {
        return read.isEmpty();
    }

    /**
     * Whether the check fails because of this file. Of a file that is not what it should be nothing is judged, so that it
     * fails whatever the threshold.
     */
    public boolean fails() {
        return checked().stream().anyMatch(this::failsBecauseOf);
    }

    /** Whether the check fails because of this finding, one of {@link #checked()}. */
    public boolean failsBecauseOf(CheckedFinding checked) {
        Finding finding = checked.finding();
        return read.toList().contains(finding)
                || (checked.counts() && settings.failOn().isReachedBy(finding.severity()));
    }
}
