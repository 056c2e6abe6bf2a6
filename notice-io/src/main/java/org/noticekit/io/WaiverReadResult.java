package org.noticekit.io;

import java.util.List;
import org.noticekit.finding.Findings;
import org.noticekit.finding.SourceMap;
import org.noticekit.finding.Waiver;

/** What came of reading a file of waivers: the waivers, or all that is wrong with the file. Immutable. */
public final class WaiverReadResult {

    private final Document<List<Waiver>> document;

    WaiverReadResult(Document<List<Waiver>> document) {
        this.document = document;
    }

    /** The waivers in the order of the file, each with its place; none if anything is wrong with the file. */
    public List<Waiver> waivers() {
        return document.value().orElse(List.of());
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
     * The waivers.
     *
     * @throws NoticeReadException if anything is wrong with the file; its message lists all of it
     */
    public List<Waiver> orThrow() {
        return document.orThrow();
    }
}
