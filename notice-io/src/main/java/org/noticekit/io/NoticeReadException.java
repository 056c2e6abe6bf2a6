package org.noticekit.io;

import java.util.stream.Collectors;
import org.noticekit.finding.FindingFormatter;
import org.noticekit.finding.Findings;

/** A file that could not be read as what it should be. The message lists all that is wrong with it, a line each, with its place. */
public final class NoticeReadException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Findings findings;

    NoticeReadException(Findings findings) {
        super(findings.stream().map(FindingFormatter.line()::format).collect(Collectors.joining("\n")));
        this.findings = findings;
    }

    /** All that is wrong with the file, in order. */
    public Findings findings() {
        return findings;
    }
}
