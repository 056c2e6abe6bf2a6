package org.noticekit.render.picture;

import java.util.List;
import org.noticekit.render.writing.Escaping;

/**
 * The only way out to SVG. Characters from a notice can only become the text of an element or the value of an attribute;
 * all else is ours: element names, presentation attributes, numbers, and an id prefix that was held against what ids may
 * be. There is no script, no style element or attribute, no link and no font.
 */
final class SvgWriter {
    private final StringBuilder out = new StringBuilder();
    private final String language;
    private final boolean file;

    /**
     * @param language the language of all that is not marked as another, as a BCP 47 tag
     * @param file whether it is for a file, in which XML's own mark of languages stands beside SVG's
     */
    SvgWriter(String language, boolean file) {
        this.language = language;
        this.file = file;
    }

    SvgWriter raw(String ours) {
        out.append(ours);
        return this;
    }

    SvgWriter text(String text) {
        Escaping.text(text, out);
        return this;
    }

    /** The value of a double-quoted attribute. */
    SvgWriter value(String value) {
        Escaping.attribute(value, out);
        return this;
    }

    SvgWriter element(String name, String attributes, String text) {
        return element(name, attributes, text, language);
    }

    /** An element whose text is in a language. */
    SvgWriter element(String name, String attributes, String text, String spoken) {
        return raw("<" + name + (attributes.isEmpty() ? "" : " " + attributes))
                .in(spoken)
                .raw(">")
                .text(text)
                .raw("</" + name + ">\n");
    }

    /** The attributes that tell a language; none if it is the language around. */
    private SvgWriter in(String spoken) {
        return spoken.equals(language) ? this : languageIs(spoken);
    }

    /** The attributes that tell a language. */
    SvgWriter languageIs(String spoken) {
        raw(" lang=\"").value(spoken).raw("\"");
        return file ? raw(" xml:lang=\"").value(spoken).raw("\"") : this;
    }

    /** Lines of words, the first on {@code baseLine}; the space between two lines is there to be copied and searched. */
    SvgWriter words(List<List<Run>> lines, int x, int baseLine, String attributes) {
        if (lines.isEmpty()) {
            return this;
        }
        List<String> languages = lines.stream()
                .flatMap(List::stream)
                .map(Run::language)
                .distinct()
                .toList();
        String common = languages.size() == 1 ? languages.get(0) : language;
        raw("<text" + (attributes.isEmpty() ? "" : " " + attributes)).in(common).raw(">");
        for (int i = 0; i < lines.size(); i++) {
            raw("<tspan x=\"" + x + "\" y=\"" + (baseLine + i * Box.LINE) + "\">");
            lines.get(i).forEach(run -> run(run, common));
            raw((i < lines.size() - 1 ? " " : "") + "</tspan>");
        }
        return raw("</text>\n");
    }

    private void run(Run run, String around) {
        if (run.language().equals(around)) {
            text(run.text());
        } else {
            raw("<tspan").languageIs(run.language()).raw(">").text(run.text()).raw("</tspan>");
        }
    }

    SvgWriter box(Box box) {
        int x = box.x();
        int y = box.y();
        int w = box.width();
        int h = box.height();
        switch (box.shape()) {
            case SOURCE -> rectangle(x, y, w, h, 0, "");
            case CONTROLLER -> rectangle(x, y, w, h, 0, " stroke-width=\"3\"");
            case SUPPLIER -> rectangle(x, y, w, h, 10, "");
            case RECIPIENT -> cornered(x, y, w, h);
            case PLACE -> rectangle(x, y, w, h, 20, "");
            case PLACE_UNKNOWN -> rectangle(x, y, w, h, 20, " stroke-dasharray=\"1 3\"");
            case PLACE_OUTSIDE -> rectangle(x, y, w, h, 20, " stroke-dasharray=\"6 4\"");
        }
        int left = x + Box.PADDING;
        words(box.label(), left, box.baseLine(), "");
        return words(
                box.note(),
                left,
                box.baseLine() + Box.LINE * box.label().size(),
                "font-size=\"" + Box.NOTE_SIZE + "\" font-style=\"italic\"");
    }

    private void rectangle(int x, int y, int width, int height, int radius, String more) {
        raw("<rect x=\"" + x + "\" y=\"" + y + "\" width=\"" + width + "\" height=\"" + height + "\""
                + (radius == 0 ? "" : " rx=\"" + radius + "\"") + " fill-opacity=\"0.06\" stroke=\"currentColor\""
                + more
                + "/>\n");
    }

    private void cornered(int x, int y, int width, int height) {
        int cut = 10;
        raw("<path d=\"M" + (x + cut) + " " + y + "H" + (x + width - cut) + "L" + (x + width) + " " + (y + cut) + "V"
                + (y + height - cut) + "L" + (x + width - cut) + " " + (y + height) + "H" + (x + cut) + "L" + x + " "
                + (y + height - cut) + "V" + (y + cut) + "Z\" fill-opacity=\"0.06\" stroke=\"currentColor\"/>\n");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
