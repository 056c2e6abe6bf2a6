package org.noticekit.render;

import org.noticekit.model.PrivacyNotice;
import org.noticekit.render.document.NoticeDocument;
import org.noticekit.render.trace.TracePage;

/**
 * Renders notices as a trace, so that an officer can check line by line why a notice says what it says: a JSON array with
 * an object for each run of words that comes from one place, each on a line of its own, in the order of the page.
 *
 * <p>An object has the keys {@code section} (the id of its section, without any prefix; null before the first), {@code
 * text}, {@code field} (a JSON Pointer into the notice; null for words of ours that say nothing of it) and {@code
 * provisions} (the places in the law that want people to be told of the field; empty if none is known). Immutable and
 * thread-safe.
 *
 * <p>A document tells where its words come from if {@link NoticeComposer#explained()} composed it.
 */
public final class TraceRenderer implements NoticeRenderer {
    private TraceRenderer() {}

    /** The renderer. */
    public static TraceRenderer create() {
        return new TraceRenderer();
    }

    @Override
    public String render(NoticeDocument document) {
        return TracePage.render(document);
    }

    /** The trace of the whole notice. */
    @Override
    public String render(PrivacyNotice notice) {
        return render(NoticeComposer.full().explained().compose(notice));
    }
}
