package org.noticekit.render;

import java.util.Optional;
import org.noticekit.finding.SourceMap;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.render.document.NoticeDocument;
import org.noticekit.render.trace.TracePage;

/**
 * Renders notices as a trace, so that an officer can check line by line why a notice says what it says: a JSON array with
 * an object for each run of words that comes from one place, each on a line of its own, in the order of the page.
 *
 * <p>An object has the keys {@code section} (the id of its section, without any prefix; null before the first), {@code
 * text}, {@code field} (a JSON Pointer into the notice; null for words of ours that say nothing of it) and {@code
 * provisions} (the places in the law that want people to be told of the field; empty if none is known). If the renderer
 * knows the notice's file, an object with a field also has {@code line} and {@code column}, which count from 1 and tell
 * where in the file it stands. Immutable and thread-safe.
 *
 * <p>A document tells where its words come from if {@link NoticeComposer#explained()} composed it.
 */
public final class TraceRenderer implements NoticeRenderer {
    private final Optional<SourceMap> file;

    private TraceRenderer(Optional<SourceMap> file) {
        this.file = file;
    }

    /** A renderer that tells the field of what is said. */
    public static TraceRenderer create() {
        return new TraceRenderer(Optional.empty());
    }

    /** A renderer that also tells where that field stands in the file from which the notice was read. */
    public static TraceRenderer locatedIn(SourceMap file) {
        return new TraceRenderer(Optional.of(file));
    }

    @Override
    public String render(NoticeDocument document) {
        return TracePage.render(document, file);
    }

    /** The trace of the whole notice. */
    @Override
    public String render(PrivacyNotice notice) {
        return render(NoticeComposer.full().explained().compose(notice));
    }
}
