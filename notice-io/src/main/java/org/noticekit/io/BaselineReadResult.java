package org.noticekit.io;

import java.util.List;
import org.noticekit.finding.Findings;
import org.noticekit.finding.KnownFinding;
import org.noticekit.finding.SourceMap;

/** What came of reading a baseline: its findings, or all that is wrong with the file. Immutable. */
public final class BaselineReadResult {

    private final Document<BaselineFields.Known> document;

    BaselineReadResult(Document<BaselineFields.Known> document) {
        this.document = document;
    }

    /** The known findings in the order of the file, each at {@code /baseline/0} and so on; none if anything is wrong with it. */
    public List<KnownFinding> known() {
        return document.value().map(BaselineFields.Known::findings).orElse(List.of());
    }

    /** Where each value is in the file. If the file could not be read, it knows only the file's start. */
    public SourceMap sourceMap() {
        return document.sourceMap();
    }

    /** All that is wrong with the file, each with its place, in order; empty if it could be read. */
    public Findings findings() {
        return document.findings();
    }

    /**
     * The known findings.
     *
     * @throws NoticeReadException if anything is wrong with the file; its message lists all of it
     */
    public List<KnownFinding> orThrow() {
        return document.orThrow().findings();
    }
}
