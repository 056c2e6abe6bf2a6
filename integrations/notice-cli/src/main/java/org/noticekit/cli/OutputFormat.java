package org.noticekit.cli;

import org.noticekit.render.HtmlRenderer;
import org.noticekit.render.NoticeRenderer;
import org.noticekit.render.TextRenderer;

/** The forms in which a notice can be written for people. */
enum OutputFormat {
    HTML(".html"),
    TEXT(".txt");

    private final String suffix;

    OutputFormat(String suffix) {
        this.suffix = suffix;
    }

    String suffix() {
        return suffix;
    }

    /** A renderer of this form; {@code html} is the one of HTML. */
    NoticeRenderer renderer(HtmlRenderer html) {
        return switch (this) {
            case HTML -> html;
            case TEXT -> TextRenderer.builder().build();
        };
    }
}
