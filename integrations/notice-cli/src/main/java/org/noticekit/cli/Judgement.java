package org.noticekit.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.noticekit.finding.Findings;
import org.noticekit.finding.SourceMap;
import org.noticekit.io.NoticeReader;
import org.noticekit.io.ReadResult;
import org.noticekit.io.ReadingRule;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.validate.NoticeValidator;

/** A file read and, if it is a notice, judged: all that was found, in its place. */
record Judgement(Path file, Optional<PrivacyNotice> notice, SourceMap source, Findings findings) {

    static Judgement of(Path file, LocalDate asOf) {
        ReadResult read = NoticeReader.create().read(file);
        Findings judged = read.notice()
                .map(NoticeValidator.builder().asOf(asOf).build()::validate)
                .orElse(Findings.none())
                .locate(read.sourceMap());
        return new Judgement(
                file, read.notice(), read.sourceMap(), read.findings().and(judged));
    }

    /** Whether the file could not even be opened. */
    boolean isUnreadable() {
        return !findings.ofRule(ReadingRule.UNREADABLE.id()).isEmpty();
    }
}
