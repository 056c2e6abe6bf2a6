package org.noticekit.maven;

import org.noticekit.model.PrivacyNotice;
import org.noticekit.render.DataFlowPicture;
import org.noticekit.render.HtmlRenderer;
import org.noticekit.render.MarkdownRenderer;
import org.noticekit.render.TextRenderer;
import org.noticekit.render.document.NoticeDocument;

/** The forms in which people read a notice. */
enum RenderedForm {
    HTML(".html"),
    TEXT(".txt"),
    MARKDOWN(".md"),
    SVG(".svg");

    private final String suffix;

    RenderedForm(String suffix) {
        this.suffix = suffix;
    }

    /** What a file's name ends in. */
    String suffix() {
        return suffix;
    }

    /** What is said of the notice, in this form; as SVG the picture of where data goes. Empty if it has nothing to show. */
    String write(PrivacyNotice notice, NoticeDocument said, HtmlRenderer html) {
        return switch (this) {
            case HTML -> html.render(said);
            case TEXT -> TextRenderer.builder().build().render(said);
            case MARKDOWN -> MarkdownRenderer.builder().build().render(said);
            case SVG -> {
                DataFlowPicture picture = DataFlowPicture.of(notice);
                yield picture.isEmpty() ? "" : picture.toSvg();
            }
        };
    }
}
