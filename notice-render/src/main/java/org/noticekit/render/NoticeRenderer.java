package org.noticekit.render;

import java.io.IOException;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.render.document.NoticeDocument;

/**
 * A format in which notices can be read. Renderers are immutable and thread-safe; the same notice always gives the same
 * characters, whatever the machine's language, time zone or date.
 */
public interface NoticeRenderer {
    /** The whole document in this format. Lines end with a line feed, the last one too. */
    String render(NoticeDocument document);

    /** The whole notice in this format. */
    default String render(PrivacyNotice notice) {
        return render(NoticeComposer.full().compose(notice));
    }

    /**
     * Writes the whole notice in this format. Nothing is written before all of it is rendered.
     *
     * @throws IOException if {@code out} fails
     */
    default void render(PrivacyNotice notice, Appendable out) throws IOException {
        out.append(render(notice));
    }
}
