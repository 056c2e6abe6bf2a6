package org.noticekit.render.html;

import java.util.List;
import org.noticekit.render.document.Inline;
import org.noticekit.render.document.Section;
import org.noticekit.render.document.Source;

/** Writes inlines as HTML. */
final class HtmlInlines implements Inline.Visitor<HtmlWriter> {
    private final HtmlWriter html;
    private final String idPrefix;
    private final boolean page;
    private boolean withinLink;

    /**
     * @param page whether they stand on a page of their own, to which addresses in it may be relative
     */
    HtmlInlines(HtmlWriter html, String idPrefix, boolean page) {
        this.html = html;
        this.idPrefix = idPrefix;
        this.page = page;
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

    /** Writes a link to a section, with the words of its heading; a link among those words is only its words here. */
    HtmlWriter linkTo(Section section) {
        html.opening(Part.ANCHOR).target(idPrefix, section.id()).opened();
        withinLink = true;
        write(section.heading());
        withinLink = false;
        return html.close(Part.ANCHOR);
    }

    @Override
    public HtmlWriter link(Inline.Link link) {
        if (withinLink) {
            return write(link.content());
        }
        html.opening(Part.ANCHOR).target(link.target(), !page);
        if (link.privacyPolicy()) {
            html.attribute(Attribute.REL, "privacy-policy");
        }
        if (link.content().size() == 1 && link.content().get(0) instanceof Inline.Passage words) {
            in(words.language()).opened();
            return write(words.content()).close(Part.ANCHOR);
        }
        html.opened();
        return write(link.content()).close(Part.ANCHOR);
    }

    @Override
    public HtmlWriter reference(Inline.Reference reference) {
        if (withinLink) {
            return write(reference.content());
        }
        html.opening(Part.ANCHOR).target(idPrefix, reference.section()).opened();
        return write(reference.content()).close(Part.ANCHOR);
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
        html.opening(Element.SPAN);
        in(passage.language()).opened();
        return write(passage.content()).close(Element.SPAN);
    }

    private HtmlWriter in(String language) {
        return html.attribute(Attribute.LANG, language)
                .attribute(Attribute.DIR, Direction.isRightToLeft(language) ? "rtl" : "ltr");
    }

    @Override
    public HtmlWriter sourced(Inline.Sourced sourced) {
        Source source = sourced.source();
        html.opening(Element.SPAN)
                .attribute(Attribute.DATA_FIELD, source.field().toString());
        if (!source.provisions().isEmpty()) {
            html.attribute(Attribute.DATA_PROVISION, String.join("; ", source.provisions()));
        }
        html.opened();
        return write(sourced.content()).close(Element.SPAN);
    }
}
