package org.noticekit.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.noticekit.finding.Findings;
import org.noticekit.finding.SourceMap;
import org.noticekit.io.NoticeReader;
import org.noticekit.io.ReadResult;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.validate.NoticeValidator;

/** A file read and, if it is a notice, judged: all that was found, in its place. */
record Judgement(Path file, ReadResult read, Findings findings) {

    static Judgement of(Path file, NoticeValidator validator) {
        ReadResult read = NoticeReader.create().read(file);
        Findings judged =
                read.notice().map(validator::validate).orElse(Findings.none()).locate(read.sourceMap());
        return new Judgement(file, read, read.findings().and(judged));
    }

    Optional<PrivacyNotice> notice() {
        return read.notice();
    }

    SourceMap source() {
        return read.sourceMap();
    }
}
