package org.noticekit.cli;

import java.util.function.Function;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.render.HtmlRenderer;
import org.noticekit.render.MarkdownRenderer;
import org.noticekit.render.TextRenderer;
import org.noticekit.render.TraceRenderer;
import org.noticekit.render.document.NoticeDocument;

/** The forms in which a notice can be written. */
enum OutputFormat {
    HTML(".html"),
    TEXT(".txt"),
    MARKDOWN(".md"),
    SVG(".svg"),
    TRACE(".trace.json");

    private final String suffix;

    OutputFormat(String suffix) {
        this.suffix = suffix;
    }

    /** Whether it is for people to read, not for officers to check. */
    boolean isForReaders() {
        return this != TRACE;
    }

    String suffix() {
        return suffix;
    }

    /** What is said of the notice, in this form; as SVG, the picture of where the notice's data goes. */
    String write(
            PrivacyNotice notice,
            Function<PrivacyNotice, NoticeDocument> said,
            HtmlRenderer html,
            TraceRenderer trace,
            PictureOptions picture) {
        return switch (this) {
            case HTML -> html.render(said.apply(notice));
            case TEXT -> TextRenderer.builder().build().render(said.apply(notice));
            case MARKDOWN -> MarkdownRenderer.builder().build().render(said.apply(notice));
            case SVG -> picture.of(notice).toSvg();
            case TRACE -> trace.render(said.apply(notice));
        };
    }
}
