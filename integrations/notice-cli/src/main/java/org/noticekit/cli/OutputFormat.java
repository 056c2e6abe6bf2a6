package org.noticekit.cli;

import org.noticekit.render.HtmlRenderer;
import org.noticekit.render.NoticeRenderer;
import org.noticekit.render.TextRenderer;
import org.noticekit.render.TraceRenderer;

/** The forms in which a notice can be written for people. */
enum OutputFormat {
    HTML(".html"),
    TEXT(".txt"),
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

    /** A renderer of this form; {@code html} is the one of HTML. */
    NoticeRenderer renderer(HtmlRenderer html) {
        return switch (this) {
            case HTML -> html;
            case TEXT -> TextRenderer.builder().build();
            case TRACE -> TraceRenderer.create();
        };
    }
}
