package org.noticekit.render.html;

import org.noticekit.render.document.LinkTarget;
import org.noticekit.render.writing.Escaping;

/**
 * The only way out to HTML. Characters from a notice can get into three places, and each has its method: an element's
 * text, a double-quoted attribute's value, and the target of a link, which has been held against the list of what links
 * may lead to. Markup comes from {@link Element}, {@link Part} and {@link Attribute}, but for two things that have their
 * own way out: a drawing, and data for machines in an element that no browser runs.
 */
final class HtmlWriter {
    private static final int TYPICAL_LENGTH = 16_384;

    private final StringBuilder out = new StringBuilder(TYPICAL_LENGTH);
    private final Theme theme;

    HtmlWriter(Theme theme) {
        this.theme = theme;
    }

    HtmlWriter doctype() {
        out.append("<!DOCTYPE html>\n");
        return this;
    }

    HtmlWriter open(Element element) {
        out.append(element.startTag());
        return this;
    }

    /** Starts an element whose attributes follow, up to {@link #opened()}. */
    HtmlWriter opening(Element element) {
        out.append('<').append(element.tag());
        return this;
    }

    HtmlWriter open(Part part) {
        return opening(part).opened();
    }

    /** Starts a part whose attributes follow, up to {@link #opened()}. */
    HtmlWriter opening(Part part) {
        out.append(part.opening(theme));
        return this;
    }

    HtmlWriter close(Part part) {
        out.append(part.endTag());
        return this;
    }

    /** Whether the theme has a class for a part. */
    boolean styles(Part part) {
        return part.hasClass(theme);
    }

    /** Opens a part that is there only for its class, on a line of its own; nothing if the theme has none for it. */
    HtmlWriter wrap(Part part) {
        return styles(part) ? open(part).line() : this;
    }

    /** Closes what {@link #wrap} opened. */
    HtmlWriter unwrap(Part part) {
        return styles(part) ? close(part).line() : this;
    }

    HtmlWriter attribute(Attribute attribute, String value) {
        out.append(attribute.opening());
        Escaping.attribute(value, out);
        out.append('"');
        return this;
    }

    /** An attribute whose value is made of two parts. */
    HtmlWriter attribute(Attribute attribute, String value, String more) {
        out.append(attribute.opening());
        Escaping.attribute(value, out);
        Escaping.attribute(more, out);
        out.append('"');
        return this;
    }

    /** The target of a link, as it was given or as it is from anywhere. */
    HtmlWriter target(LinkTarget target, boolean fromAnywhere) {
        out.append(" href=\"");
        Escaping.attribute(fromAnywhere ? target.fromAnywhere() : target.value(), out);
        out.append('"');
        return this;
    }

    /** The target of a link within the page. */
    HtmlWriter target(String idPrefix, String section) {
        out.append(" href=\"#");
        Escaping.attribute(idPrefix, out);
        Escaping.attribute(section, out);
        out.append('"');
        return this;
    }

    HtmlWriter opened() {
        out.append('>');
        return this;
    }

    HtmlWriter text(String text) {
        Escaping.text(text, out);
        return this;
    }

    /** An SVG element, which has its own way out. */
    HtmlWriter drawing(String svg) {
        out.append(svg);
        return this;
    }

    /** JSON for machines, as what nobody runs; it can hold no markup. */
    HtmlWriter data(String json) {
        out.append("<script type=\"application/ld+json\">");
        Escaping.json(json, out);
        out.append("</script>\n");
        return this;
    }

    HtmlWriter close(Element element) {
        out.append(element.endTag());
        return this;
    }

    HtmlWriter line() {
        out.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
