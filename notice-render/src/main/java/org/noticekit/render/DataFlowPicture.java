package org.noticekit.render;

import org.noticekit.model.PrivacyNotice;
import org.noticekit.render.compose.DataFlowComposer;
import org.noticekit.render.document.Block;
import org.noticekit.render.document.DataFlow;
import org.noticekit.render.picture.SvgPicture;
import org.noticekit.render.writing.IdPrefix;

/**
 * A picture of where the data of one notice goes: from each way in which it comes in to those who receive it, and on to
 * the places where they have it (UK GDPR Article 13(1)(e) and (f)). The same facts are there as a table, for those who
 * do not see the picture; a page shows both.
 *
 * <p>The picture is SVG without script, style, font or link. Shapes, line styles and words tell what colour would. Its
 * layout is our own, the same on every machine. Immutable and thread-safe.
 */
public final class DataFlowPicture {
    private final DataFlow flow;
    private final boolean narrow;

    private DataFlowPicture(DataFlow flow, boolean narrow) {
        this.flow = flow;
        this.narrow = narrow;
    }

    /** The picture for {@code notice}, in three columns, 800 units wide. */
    public static DataFlowPicture of(PrivacyNotice notice) {
        return new DataFlowPicture(DataFlowComposer.compose(notice), false);
    }

    /** The same picture for phones: 288 units wide, one receiver below the other. */
    public DataFlowPicture narrow() {
        return new DataFlowPicture(flow, true);
    }

    /** Whether the notice tells nothing that the picture could show. */
    public boolean isEmpty() {
        return flow.isEmpty();
    }

    /** The picture as an SVG file: dark on white, with a title and the same facts in words as its description. */
    public String toSvg() {
        return SvgPicture.file(flow, narrow);
    }

    /**
     * The picture as an {@code svg} element for an HTML page, with a title, a short description and {@code role="img"}.
     * It has the colour of the text around it and the width of what it stands in. {@link #table()} belongs beside it.
     *
     * @param idPrefix what its two ids start with: an ASCII letter, then letters, digits, hyphens and underscores
     * @throws IllegalArgumentException if the prefix is anything else
     */
    public String toSvgElement(String idPrefix) {
        return SvgPicture.element(
                flow, narrow, IdPrefix.checked("idPrefix", idPrefix) + (narrow ? "flow_narrow_" : "flow_"));
    }

    /** The same facts as a table: a row for each receiver, with how data comes in and where they have it. */
    public Block.Table table() {
        return flow.table();
    }
}
