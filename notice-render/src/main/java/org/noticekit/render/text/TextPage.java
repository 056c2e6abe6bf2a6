package org.noticekit.render.text;

import java.util.List;
import org.noticekit.render.document.Inline;
import org.noticekit.render.document.NoticeDocument;
import org.noticekit.render.document.Section;
import org.noticekit.render.writing.Columns;

/** Writes a document as plain text. */
public final class TextPage {
    private static final String UNDERLINES = "=-~.";

    private final TextLines lines;
    private final TextInlines inlines = new TextInlines();
    private final TextBlocks blocks;

    private TextPage(int width) {
        this.lines = new TextLines(width);
        this.blocks = new TextBlocks(lines, inlines);
    }

    /** The document in lines of {@code width} columns. */
    public static String render(NoticeDocument document, int width) {
        TextPage page = new TextPage(width);
        if (!document.inset()) {
            page.heading(document.title(), 0);
        }
        page.blocks.write(document.opening());
        page.links();
        page.sections(document.sections(), 1);
        return page.lines.toString();
    }

    private void sections(List<Section> sections, int level) {
        for (Section section : sections) {
            section(section, level);
        }
    }

    private void section(Section section, int level) {
        boolean titled = !section.heading().isEmpty();
        if (titled) {
            heading(section.heading(), level);
        }
        blocks.write(section.blocks());
        links();
        sections(section.subsections(), titled ? level + 1 : level);
    }

    /** Top-level sections stand further apart than their parts do. */
    private void heading(List<Inline> heading, int level) {
        lines.blank(level <= 1 ? 2 : 1);
        String words = inlines.words(heading);
        lines.wrapped(words, 0);
        char line = UNDERLINES.charAt(Math.min(level, UNDERLINES.length() - 1));
        lines.underline(line, Math.max(1, Math.min(Columns.of(words), lines.room())));
    }

    private void links() {
        lines.blank(1);
        for (String address : inlines.takeAddresses()) {
            link("[" + inlines.numberOf(address) + "]", address);
        }
    }

    /** An address that does not fit beside its number stands on a line of its own. */
    private void link(String number, String address) {
        if (number.length() + 1 + Columns.of(address) <= lines.room()) {
            lines.line(number + " " + address);
        } else {
            lines.line(number);
            lines.line(address);
        }
    }
}
