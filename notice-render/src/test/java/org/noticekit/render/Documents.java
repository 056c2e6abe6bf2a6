package org.noticekit.render;

import java.util.List;
import org.noticekit.render.document.Block;
import org.noticekit.render.document.Inline;
import org.noticekit.render.document.LinkTarget;
import org.noticekit.render.document.NoticeDocument;

/** Documents for tests that are about a format, not about what a notice says. */
public final class Documents {
    private static final String START = "<div class=\"notice\" lang=\"en\">\n<h2>T</h2>\n";
    private static final String END = "</div>\n";

    private Documents() {}

    public static NoticeDocument of(Block... blocks) {
        return of(List.of(blocks));
    }

    public static NoticeDocument of(List<Block> blocks) {
        return new NoticeDocument("en", Inline.text("T"), blocks, List.of());
    }

    public static NoticeDocument saying(String text) {
        return of(paragraph(text));
    }

    static List<Block> paragraph(String text) {
        return List.of(new Block.Paragraph(Inline.text(text)));
    }

    static Inline link(String words, String address) {
        return new Inline.Link(Inline.text(words), LinkTarget.of(address).orElseThrow());
    }

    /** The blocks as HTML, without what is around them. */
    public static String html(List<Block> blocks) {
        String html = HtmlRenderer.builder().fragment().build().render(of(blocks));
        return html.substring(START.length(), html.length() - END.length());
    }

    /** The blocks as plain text, without the title above them. */
    public static String text(List<Block> blocks) {
        return TextRenderer.builder().build().render(of(blocks)).replaceFirst("^T\n=\n\n", "");
    }
}
