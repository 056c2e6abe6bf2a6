package org.noticekit.render.html;

import java.util.List;
import java.util.Optional;
import org.noticekit.render.document.Inline;
import org.noticekit.render.document.LinkTarget;
import org.noticekit.render.document.NoticeDocument;
import org.noticekit.render.document.Publication;
import org.noticekit.render.document.Section;

/** Writes a document as a page or a fragment of one. */
public final class HtmlPage {
    /** With fewer sections a table of contents is no shorter way than reading on. */
    private static final int SECTIONS_THAT_NEED_CONTENTS = 4;

    private static final String LABEL = "label";

    private final HtmlForm form;
    private final HtmlWriter html;
    private final HtmlInlines inlines;
    private final HtmlBlocks blocks;
    private final Ids ids;

    private HtmlPage(NoticeDocument document, HtmlForm form) {
        this.form = form;
        this.ids = Ids.of(document.sections(), form.idPrefix());
        this.html = new HtmlWriter(form.theme());
        this.inlines = new HtmlInlines(html, form, document.language());
        this.blocks = new HtmlBlocks(html, inlines, ids);
    }

    /**
     * The document in this form.
     *
     * @param data the same for machines, as JSON-LD; only a page has it
     */
    public static String render(NoticeDocument document, HtmlForm form, Optional<String> data) {
        HtmlPage page = new HtmlPage(document, form);
        if (form.isBare()) {
            page.content(Plainer.of(document));
        } else if (form.page()) {
            page.page(document, data);
        } else {
            page.fragment(document);
        }
        return page.html.toString();
    }

    private void page(NoticeDocument document, Optional<String> data) {
        html.doctype();
        openIn(document.language(), Part.PAGE);
        head(document, data);
        html.open(Part.BODY).line().wrap(Part.CONTAINER);
        html.open(Part.MAIN).line().wrap(Part.ROW).wrap(Part.COLUMN);
        content(document);
        html.unwrap(Part.COLUMN).unwrap(Part.ROW).close(Part.MAIN).line();
        html.unwrap(Part.CONTAINER).close(Part.BODY).line().close(Part.PAGE).line();
    }

    private void head(NoticeDocument document, Optional<String> data) {
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
        document.publication().address().ifPresent(address -> link("canonical", address));
        document.publication().versions().forEach(this::link);
        form.stylesheet().ifPresent(address -> link("stylesheet", address));
        data.ifPresent(html::data);
        html.close(Element.HEAD).line();
    }

    private void link(String relation, LinkTarget target) {
        html.opening(Element.LINK)
                .attribute(Attribute.REL, relation)
                .target(target, false)
                .opened()
                .line();
    }

    private void link(Publication.Version version) {
        html.opening(Element.LINK)
                .attribute(Attribute.REL, "alternate")
                .attribute(Attribute.HREFLANG, version.language())
                .target(version.address(), false)
                .opened()
                .line();
    }

    private void fragment(NoticeDocument document) {
        openIn(document.language(), Part.FRAGMENT);
        content(document);
        html.close(Part.FRAGMENT).line();
    }

    private void openIn(String language, Part part) {
        html.opening(part).attribute(Attribute.LANG, language);
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
        contents(document);
        sections(document.sections(), form.headingLevel() + 1);
    }

    private void contents(NoticeDocument document) {
        List<Section> titled = document.sections().stream()
                .filter(section -> !section.heading().isEmpty())
                .toList();
        boolean wanted = form.contents().orElse(form.page() && titled.size() >= SECTIONS_THAT_NEED_CONTENTS);
        if (!wanted
                || form.isBare()
                || titled.isEmpty()
                || document.contentsLabel().isEmpty()) {
            return;
        }
        String labelId = ids.stem("contents_", LABEL) + LABEL;
        html.opening(Part.CONTENTS)
                .attribute(Attribute.ARIA_LABELLEDBY, labelId)
                .opened()
                .line();
        html.opening(Part.CONTENTS_LABEL).attribute(Attribute.ID, labelId);
        inlines.content(document.contentsLabel()).close(Part.CONTENTS_LABEL).line();
        html.open(Part.CONTENTS_LIST).line();
        for (Section section : titled) {
            html.open(Element.LI);
            inlines.linkTo(section).close(Element.LI).line();
        }
        html.close(Part.CONTENTS_LIST).line().close(Part.CONTENTS).line();
    }

    private void sections(List<Section> sections, int level) {
        for (Section section : sections) {
            section(section, level);
        }
    }

    private void section(Section section, int level) {
        if (form.isBare()) {
            sectionContent(section, level);
            return;
        }
        Element element = section.heading().isEmpty() ? Element.DIV : Element.SECTION;
        html.opening(element)
                .attribute(Attribute.ID, form.idPrefix(), section.id())
                .opened()
                .line();
        sectionContent(section, level);
        html.close(element).line();
    }

    private void sectionContent(Section section, int level) {
        boolean titled = !section.heading().isEmpty();
        if (titled) {
            heading(section.heading(), level);
        }
        blocks.write(section.blocks());
        sections(section.subsections(), titled ? level + 1 : level);
    }

    private void heading(List<Inline> heading, int level) {
        Part part = Part.heading(level);
        inlines.part(part, heading).line();
    }
}
