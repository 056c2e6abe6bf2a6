package org.noticekit.render;

import org.noticekit.model.PrivacyNotice;
import org.noticekit.render.compose.FullNotice;
import org.noticekit.render.document.NoticeDocument;

/**
 * Decides what a notice says: its sections in a fixed order, in plain words, with everything in it that somebody wrote.
 * Immutable and thread-safe.
 */
public final class NoticeComposer {
    private static final NoticeComposer INSTANCE = new NoticeComposer();

    private NoticeComposer() {}

    /** A composer of whole notices. */
    public static NoticeComposer create() {
        return INSTANCE;
    }

    /**
     * What {@code notice} says. Its own texts are in the notice's language; ours too, if we have its words, and
     * otherwise in English and marked as such.
     */
    public NoticeDocument compose(PrivacyNotice notice) {
        return FullNotice.compose(notice);
    }
}
