package org.noticekit.check;

import java.util.List;
import java.util.stream.Stream;
import org.noticekit.finding.Severity;

/**
 * What came of a check.
 *
 * @param files the files, in the order in which they were given; after them the files of waivers about which something was
 *     found
 * @param rules the rules that findings can name: ours, and those of people's own by which was judged
 */
public record CheckResult(List<CheckedFile> files, KnownRules rules) {

    /** Keeps a copy. */
    public CheckResult {
        files = List.copyOf(files);
    }

    /** How many findings of this severity count. */
    public long count(Severity severity) {
        return findings()
                .filter(it -> it.counts() && it.finding().severity() == severity)
                .count();
    }

    /** How many findings are waived. */
    public long waived() {
        return findings().filter(it -> it.finding().waiver().isPresent()).count();
    }

    /** How many findings the baseline has. */
    public long known() {
        return findings().filter(CheckedFinding::known).count();
    }

    private Stream<CheckedFinding> findings() {
        return files.stream().flatMap(file -> file.checked().stream());
    }

    /** Whether there is a file that could not be opened. */
    public boolean hasUnreadableFile() {
        return files.stream().anyMatch(CheckedFile::isUnreadable);
    }

    /** Whether something was found that makes the check fail. */
    public boolean fails() {
        return files.stream().anyMatch(CheckedFile::fails);
    }
}
