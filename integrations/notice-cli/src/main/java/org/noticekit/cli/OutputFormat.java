package org.noticekit.cli;

import org.noticekit.render.HtmlRenderer;
import org.noticekit.render.NoticeRenderer;
import org.noticekit.render.TextRenderer;

/** The forms in which a notice can be written for people. */
enum OutputFormat {
    HTML(".html", HtmlRenderer.builder().build()),
    TEXT(".txt", TextRenderer.builder().build());

    private final String suffix;
    private final NoticeRenderer renderer;

    OutputFormat(String suffix, NoticeRenderer renderer) {
        this.suffix = suffix;
        this.renderer = renderer;
    }

    String suffix() {
        return suffix;
    }

    NoticeRenderer renderer() {
        return renderer;
    }
}
