package org.noticekit.render.html;

import java.util.List;
import org.noticekit.render.document.Inline;
import org.noticekit.render.document.NoticeDocument;
import org.noticekit.render.document.Section;

/** Writes a document as a page or a fragment of one. */
public final class HtmlPage {
    private final HtmlForm form;
    private final HtmlWriter html = new HtmlWriter();
    private final HtmlInlines inlines;
    private final HtmlBlocks blocks;

    private HtmlPage(HtmlForm form) {
        this.form = form;
        this.inlines = new HtmlInlines(html, form.idPrefix());
        this.blocks = new HtmlBlocks(html, inlines);
    }

    /** The document in this form. */
    public static String render(NoticeDocument document, HtmlForm form) {
        HtmlPage page = new HtmlPage(form);
        if (form.page()) {
            page.page(document);
        } else {
            page.fragment(document);
        }
        return page.html.toString();
    }

    private void page(NoticeDocument document) {
        html.doctype();
        openIn(document.language(), Element.HTML);
        head(document);
        html.open(Element.BODY).line().open(Element.MAIN).line();
        content(document);
        html.close(Element.MAIN)
                .line()
                .close(Element.BODY)
                .line()
                .close(Element.HTML)
                .line();
    }

    private void head(NoticeDocument document) {
        html.open(Element.HEAD).line();
        html.opening(Element.META)
                .attribute(Attribute.CHARSET, "utf-8")
                .opened()
                .line();
        html.opening(Element.META)
                .attribute(Attribute.NAME, "viewport")
                .attribute(Attribute.CONTENT, "width=device-width, initial-scale=1")
                .opened()
                .line();
        html.open(Element.TITLE)
                .text(Inline.plainText(document.title()))
                .close(Element.TITLE)
                .line();
        html.close(Element.HEAD).line();
    }

    private void fragment(NoticeDocument document) {
        openIn(document.language(), Element.DIV);
        content(document);
        html.close(Element.DIV).line();
    }

    private void openIn(String language, Element element) {
        html.opening(element).attribute(Attribute.LANG, language);
        if (Direction.isRightToLeft(language)) {
            html.attribute(Attribute.DIR, "rtl");
        }
        html.opened().line();
    }

    private void content(NoticeDocument document) {
        if (form.page() || !document.inset()) {
            heading(document.title(), form.headingLevel());
        }
        blocks.write(document.opening());
        sections(document.sections(), form.headingLevel() + 1);
    }

    private void sections(List<Section> sections, int level) {
        for (Section section : sections) {
            section(section, level);
        }
    }

    private void section(Section section, int level) {
        boolean titled = !section.heading().isEmpty();
        Element element = titled ? Element.SECTION : Element.DIV;
        html.opening(element)
                .attribute(Attribute.ID, form.idPrefix(), section.id())
                .opened()
                .line();
        if (titled) {
            heading(section.heading(), level);
        }
        blocks.write(section.blocks());
        sections(section.subsections(), titled ? level + 1 : level);
        html.close(element).line();
    }

    private void heading(List<Inline> heading, int level) {
        Element element = Element.heading(level);
        html.open(element);
        inlines.write(heading).close(element).line();
    }
}
