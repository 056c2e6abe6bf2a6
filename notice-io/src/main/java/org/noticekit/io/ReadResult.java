package org.noticekit.io;

import java.util.Objects;
import java.util.Optional;
import org.noticekit.finding.Findings;
import org.noticekit.finding.SourceMap;
import org.noticekit.model.PrivacyNotice;

/**
 * What came of reading a file: the notice, or all that is wrong with the file. There is a notice exactly if there are no
 * findings. Immutable.
 */
public final class ReadResult {

    private final Document<PrivacyNotice> document;

    ReadResult(Document<PrivacyNotice> document) {
        this.document = document;
    }

    /** The notice; empty if anything is wrong with the file, so that no rule judges half a notice. */
    public Optional<PrivacyNotice> notice() {
        return document.value();
    }

    /** Where each value of the notice is in the file. If the file could not be read, it knows only the file's start. */
    public SourceMap sourceMap() {
        return document.sourceMap();
    }

    SourceText source() {
        return document.sourceMap().source();
    }

    /** Whether the file holds this text, to the letter. */
    public boolean isWrittenAs(String text) {
        return source().text().equals(text);
    }

    /** The tree of what was written, if there is a notice. */
    Node root() {
        return Objects.requireNonNull(document.sourceMap().root());
    }

    /** All that is wrong with the file, each with its place, in order; empty if it could be read. */
    public Findings findings() {
        return document.findings();
    }

    /** Whether there was nothing to look at: the file could not be opened, or what is in it is not UTF-8 text. */
    public boolean isUnreadable() {
        return !findings().ofRule(ReadingRule.UNREADABLE.id()).isEmpty();
    }

    /**
     * The notice.
     *
     * @throws NoticeReadException if anything is wrong with the file; its message lists all of it
     */
    public PrivacyNotice orThrow() {
        return document.orThrow();
    }
}
