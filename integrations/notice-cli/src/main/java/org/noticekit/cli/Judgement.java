package org.noticekit.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.noticekit.finding.Findings;
import org.noticekit.finding.SourceMap;
import org.noticekit.io.NoticeReader;
import org.noticekit.io.ReadResult;
import org.noticekit.model.PrivacyNotice;

/** A file read and, if it is a notice, judged: all that was found, in its place. */
record Judgement(Path file, ReadResult read, Findings findings) {

    /** The file read, and not judged yet. */
    static Judgement read(Path file) {
        ReadResult read = NoticeReader.create().read(file);
        return new Judgement(file, read, read.findings());
    }

    /** The same with what {@code judge} finds in the notice, in its place; nothing more if it is none. */
    Judgement judged(Function<PrivacyNotice, Findings> judge) {
        Findings judged = notice().map(judge).orElse(Findings.none()).locate(read.sourceMap());
        return new Judgement(file, read, findings.and(judged));
    }

    Optional<PrivacyNotice> notice() {
        return read.notice();
    }

    SourceMap source() {
        return read.sourceMap();
    }
}
