package org.noticekit.render.markdown;

import java.util.List;
import org.noticekit.render.document.Inline;
import org.noticekit.render.document.NoticeDocument;
import org.noticekit.render.document.Section;

/** Writes a document as Markdown. */
public final class MarkdownPage {
    private static final int DEEPEST = 6;

    private final MarkdownLines lines = new MarkdownLines();
    private final MarkdownBlocks blocks = new MarkdownBlocks(lines);

    private MarkdownPage() {}

    /** The document, with its title as a heading of {@code level}, 1 to 6, unless it is made to stand in another text. */
    public static String render(NoticeDocument document, int level) {
        MarkdownPage page = new MarkdownPage();
        if (!document.inset()) {
            page.heading(document.title(), level);
        }
        page.blocks.write(document.opening());
        page.sections(document.sections(), level + 1);
        return page.lines.toString();
    }

    private void sections(List<Section> sections, int level) {
        for (Section section : sections) {
            boolean titled = !section.heading().isEmpty();
            if (titled) {
                heading(section.heading(), level);
            }
            blocks.write(section.blocks());
            sections(section.subsections(), titled ? level + 1 : level);
        }
    }

    private void heading(List<Inline> heading, int level) {
        lines.blank();
        String signs = "#".repeat(Math.min(level, DEEPEST));
        String words = MarkdownLine.heading(heading);
        lines.line(words.isEmpty() ? signs : signs + " " + words);
        blocks.apart();
    }
}
