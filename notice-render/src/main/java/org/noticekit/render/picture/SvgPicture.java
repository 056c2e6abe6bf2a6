package org.noticekit.render.picture;

import java.util.List;
import org.noticekit.render.document.DataFlow;
import org.noticekit.render.document.Inline;
import org.noticekit.render.writing.CommonLanguage;

/** Writes a flow as SVG: a file of its own, or an element of a page. */
public final class SvgPicture {
    private static final String INK = "#0b0c0c";
    private static final int MARGIN = 16;
    private static final String PAPER = "#ffffff";

    private final DataFlow flow;
    private final boolean narrow;
    private final Drawing drawing;
    private final SvgWriter svg;

    private SvgPicture(DataFlow flow, boolean narrow, boolean file) {
        this.flow = flow;
        this.narrow = narrow;
        this.svg = new SvgWriter(flow.language(), file);
        SvgWriter content = new SvgWriter(flow.language(), file);
        this.drawing = narrow ? StackLayout.of(flow, content) : ColumnsLayout.of(flow, content);
    }

    /** A file: dark on white, and described in full, for no table stands beside it. */
    public static String file(DataFlow flow, boolean narrow) {
        return new SvgPicture(flow, narrow, true).file();
    }

    /**
     * An element for a page that has the same as a table: in the colour of the text around it, on no background. With
     * columns it is as wide as what it stands in; narrow, it is never larger than life.
     *
     * @param ids what its ids start with; they go on with {@code title} and {@code description}
     */
    public static String element(DataFlow flow, boolean narrow, String ids) {
        return new SvgPicture(flow, narrow, false).element(ids);
    }

    private String file() {
        svg.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        open("flow_", " color=\"" + INK + "\"", MARGIN);
        StringBuilder description = new StringBuilder(Inline.plainText(flow.description()));
        flow.facts().forEach(it -> description.append('\n').append(Inline.plainText(it)));
        describe("flow_", description.toString());
        svg.raw("<rect x=\"" + -MARGIN + "\" y=\"" + -MARGIN + "\" width=\"" + (drawing.width() + 2 * MARGIN)
                + "\" height=\"" + (drawing.height() + 2 * MARGIN) + "\" fill=\"" + PAPER + "\"/>\n");
        return close();
    }

    private String element(String ids) {
        open(
                ids,
                narrow ? " width=\"100%\" height=\"" + drawing.height() + "\" preserveAspectRatio=\"xMinYMin\"" : "",
                0);
        describe(ids, Inline.plainText(flow.description()));
        return close();
    }

    private void open(String ids, String more, int margin) {
        svg.raw("<svg xmlns=\"http://www.w3.org/2000/svg\"").languageIs(flow.language());
        svg.raw(" direction=\"ltr\" role=\"img\" aria-labelledby=\"" + ids + "title\" aria-describedby=\"" + ids
                + "description\" viewBox=\"" + -margin + " " + -margin + " " + (drawing.width() + 2 * margin) + " "
                + (drawing.height() + 2 * margin)
                + "\" font-family=\"Arial, Helvetica, sans-serif\" font-size=\"" + Box.LABEL_SIZE
                + "\" fill=\"currentColor\"" + more + ">\n");
    }

    private void describe(String ids, String description) {
        svg.element("title", "id=\"" + ids + "title\"", Inline.plainText(flow.title()), language(flow.title()));
        svg.element("desc", "id=\"" + ids + "description\"", description, language(flow.description()));
    }

    private String language(List<Inline> words) {
        return CommonLanguage.of(words).orElse(flow.language());
    }

    private String close() {
        return svg.raw(drawing.content()).raw("</svg>\n").toString();
    }
}
