package org.noticekit.render.html;

import java.util.List;
import java.util.Optional;
import org.noticekit.render.document.Inline;
import org.noticekit.render.document.Section;
import org.noticekit.render.document.Source;
import org.noticekit.render.writing.CommonLanguage;

/** Writes inlines as HTML. */
final class HtmlInlines implements Inline.Visitor<HtmlWriter> {
    private final HtmlWriter html;
    private final String idPrefix;
    private final boolean page;
    private boolean withinLink;
    private String language;
    private boolean rightToLeft;

    /**
     * @param form whether they stand on a page of their own, to which addresses in it may be relative, and whether words may
     *     be set apart by an element of their own
     * @param language the language of what is not marked as another
     */
    HtmlInlines(HtmlWriter html, HtmlForm form, String language) {
        this.html = html;
        this.idPrefix = form.idPrefix();
        this.page = form.page();
        this.language = language;
        this.rightToLeft = !form.isBare() && Direction.isRightToLeft(language);
    }

    HtmlWriter write(List<Inline> inlines) {
        for (Inline inline : inlines) {
            inline.accept(this);
        }
        return html;
    }

    /** Writes a part with all its words; if they are in another language, the part is. */
    HtmlWriter part(Part part, List<Inline> words) {
        html.opening(part);
        return content(words).close(part);
    }

    /** Writes words, and before them the end of the start tag of what they are all that it holds. */
    HtmlWriter content(List<Inline> words) {
        Optional<String> common = CommonLanguage.of(words).filter(it -> !it.equals(language));
        if (common.isEmpty()) {
            html.opened();
            return write(words);
        }
        html.attribute(Attribute.LANG, common.get());
        boolean opposite = runsRightToLeft(common.get(), words) != rightToLeft;
        if (opposite) {
            html.attribute(Attribute.DIR, rightToLeft ? "ltr" : "rtl");
        }
        html.opened();
        return within(common.get(), opposite != rightToLeft, words);
    }

    private HtmlWriter within(String inner, boolean innerRightToLeft, List<Inline> words) {
        String outer = language;
        boolean outerRightToLeft = rightToLeft;
        language = inner;
        rightToLeft = innerRightToLeft;
        write(words);
        language = outer;
        rightToLeft = outerRightToLeft;
        return html;
    }

    private static boolean runsRightToLeft(String language, List<Inline> words) {
        return Direction.isRightToLeft(language) && !Direction.runsLeftToRight(Inline.plainText(words));
    }

    /**
     * Where words run from right to left, others that do not, such as a name or a phone number, are kept apart from them, so
     * that the marks at their ends stay there.
     */
    @Override
    public HtmlWriter text(Inline.Text text) {
        String words = text.value();
        if (!rightToLeft || !Direction.runsLeftToRight(words)) {
            return html.text(words);
        }
        String rest = words.stripLeading();
        String core = rest.stripTrailing();
        html.text(words.substring(0, words.length() - rest.length()));
        html.opening(Element.BDI).attribute(Attribute.DIR, "ltr").opened();
        return html.text(core).close(Element.BDI).text(rest.substring(core.length()));
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
            return in(words).close(Part.ANCHOR);
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
        if (passage.language().equals(language)) {
            return write(passage.content());
        }
        html.opening(Element.SPAN);
        return in(passage).close(Element.SPAN);
    }

    /** Writes words in another language, and before them the end of the start tag around them. */
    private HtmlWriter in(Inline.Passage passage) {
        boolean innerRightToLeft = runsRightToLeft(passage.language(), passage.content());
        html.attribute(Attribute.LANG, passage.language())
                .attribute(Attribute.DIR, innerRightToLeft ? "rtl" : "ltr")
                .opened();
        return within(passage.language(), innerRightToLeft, passage.content());
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
