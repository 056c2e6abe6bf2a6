package org.noticekit.render;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The forms in which a notice can be written. */
public enum OutputFormat {
    /** Accessible HTML. */
    HTML(".html"),
    /** Plain text. */
    TEXT(".txt"),
    /** Markdown. */
    MARKDOWN(".md"),
    /** The picture of where data goes. */
    SVG(".svg"),
    /** Where each sentence comes from, as JSON: for officers to check, not for people to read. */
    TRACE(".trace.json");

    private final String suffix;

    OutputFormat(String suffix) {
        this.suffix = suffix;
    }

    /** Those that are for people to read, in a fixed order. */
    public static List<OutputFormat> forReaders() {
        return Arrays.stream(values()).filter(each -> each != TRACE).toList();
    }

    /** What a notice's file is called in this form: {@code website.html} for {@code website.yaml}. */
    public String fileName(String notice) {
        return notice.replaceFirst("(?i)\\.(?:ya?ml|json)$", "") + suffix;
    }

    /**
     * The renderer of documents in this form; empty for the picture, which is drawn from the notice itself.
     *
     * @param html the renderer of HTML
     * @param trace the renderer of traces
     */
    public Optional<NoticeRenderer> renderer(HtmlRenderer html, TraceRenderer trace) {
        return switch (this) {
            case HTML -> Optional.of(html);
            case TEXT -> Optional.of(TextRenderer.builder().build());
            case MARKDOWN -> Optional.of(MarkdownRenderer.builder().build());
            case SVG -> Optional.empty();
            case TRACE -> Optional.of(trace);
        };
    }
}
