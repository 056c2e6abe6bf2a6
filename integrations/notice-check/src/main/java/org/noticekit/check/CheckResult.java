package org.noticekit.check;

import java.util.List;
import org.noticekit.finding.Severity;

/**
 * What came of a check.
 *
 * @param files the files, in the order in which they were given; after them the files of waivers about which something was
 *     found
 */
public record CheckResult(List<CheckedFile> files) {

    /** Keeps a copy. */
    public CheckResult {
        files = List.copyOf(files);
    }

    /** How many findings of this severity are not waived. */
    public long count(Severity severity) {
        return files.stream()
                .mapToLong(file -> file.findings().notWaived().count(severity))
                .sum();
    }

    /** How many findings are waived. */
    public int waived() {
        return files.stream().mapToInt(file -> file.findings().waived().size()).sum();
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
