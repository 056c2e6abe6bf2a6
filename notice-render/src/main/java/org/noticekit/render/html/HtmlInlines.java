package org.noticekit.render.html;

import java.util.List;
import org.noticekit.render.document.Inline;

/** Writes inlines as HTML. */
final class HtmlInlines implements Inline.Visitor<HtmlWriter> {
    private final HtmlWriter html;
    private final String idPrefix;

    HtmlInlines(HtmlWriter html, String idPrefix) {
        this.html = html;
        this.idPrefix = idPrefix;
    }

    HtmlWriter write(List<Inline> inlines) {
        for (Inline inline : inlines) {
            inline.accept(this);
        }
        return html;
    }

    @Override
    public HtmlWriter text(Inline.Text text) {
        return html.text(text.value());
    }

    @Override
    public HtmlWriter emphasis(Inline.Emphasis emphasis) {
        html.open(Element.EM);
        return write(emphasis.content()).close(Element.EM);
    }

    @Override
    public HtmlWriter strong(Inline.Strong strong) {
        html.open(Element.STRONG);
        return write(strong.content()).close(Element.STRONG);
    }

    @Override
    public HtmlWriter link(Inline.Link link) {
        html.opening(Element.A).target(link.target()).opened();
        return write(link.content()).close(Element.A);
    }

    @Override
    public HtmlWriter reference(Inline.Reference reference) {
        html.opening(Element.A).target(idPrefix, reference.section()).opened();
        return write(reference.content()).close(Element.A);
    }

    @Override
    public HtmlWriter time(Inline.Time time) {
        return html.opening(Element.TIME)
                .attribute(Attribute.DATETIME, time.value())
                .opened()
                .text(time.text())
                .close(Element.TIME);
    }

    @Override
    public HtmlWriter passage(Inline.Passage passage) {
        html.opening(Element.SPAN).attribute(Attribute.LANG, passage.language());
        html.attribute(Attribute.DIR, Direction.isRightToLeft(passage.language()) ? "rtl" : "ltr")
                .opened();
        return write(passage.content()).close(Element.SPAN);
    }
}
