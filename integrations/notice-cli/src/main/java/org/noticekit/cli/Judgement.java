package org.noticekit.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.noticekit.finding.Findings;
import org.noticekit.finding.SourceMap;
import org.noticekit.io.NoticeReader;
import org.noticekit.io.ReadResult;
import org.noticekit.io.ReadingRule;
import org.noticekit.model.PrivacyNotice;

/**
 * A file read and, if it is what it should be, judged.
 *
 * @param file the file
 * @param notice the notice in it; empty if it is none
 * @param source where everything is in it
 * @param read what reading found in it
 * @param judged what judging found in it, in its place
 */
record Judgement(Path file, Optional<PrivacyNotice> notice, SourceMap source, Findings read, Findings judged) {

    /** The file read, and not judged yet. */
    static Judgement read(Path file) {
        ReadResult read = NoticeReader.create().read(file);
        return new Judgement(file, read.notice(), read.sourceMap(), read.findings(), Findings.none());
    }

    /** The same with what {@code judge} finds in the notice, in its place; nothing more if it is none. */
    Judgement judged(Function<PrivacyNotice, Findings> judge) {
        return with(notice.map(judge).orElse(Findings.none()).locate(source));
    }

    /** The same, but for what judging found. */
    Judgement with(Findings found) {
        return new Judgement(file, notice, source, read, found);
    }

    /** All that was found. */
    Findings findings() {
        return read.and(judged);
    }

    /** Whether there was nothing to look at. */
    boolean isUnreadable() {
        return !read.ofRule(ReadingRule.UNREADABLE.id()).isEmpty();
    }
}
