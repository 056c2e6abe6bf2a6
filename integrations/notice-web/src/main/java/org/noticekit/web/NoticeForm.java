package org.noticekit.web;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A form in which a notice can be served, in the order in which they are preferred where a request prefers none. A further
 * one is one more constant here and its line in {@link NoticePages}.
 */
public enum NoticeForm {
    /** Accessible HTML: a whole page. */
    HTML("text/html;charset=utf-8", "html"),
    /** Plain text. */
    TEXT("text/plain;charset=utf-8", "txt"),
    /** Markdown (RFC 7763). */
    MARKDOWN("text/markdown;charset=utf-8", "md"),
    /** The notice itself, as {@code NoticeWriter} writes it: all of it, whatever depth is asked for. */
    JSON("application/json", "json");

    private final String mediaType;
    private final String extension;

    NoticeForm(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** Its media type, with its charset where it has one, such as {@code text/html;charset=utf-8}. All are in UTF-8. */
    public String mediaType() {
        return mediaType;
    }

    /** What the name of a file in this form ends with, after a full stop: {@code html}. */
    public String extension() {
        return extension;
    }

    /** Whether a shorter depth than the full notice is another text in this form. */
    boolean hasDepths() {
        return this != JSON;
    }

    /** The form whose files end so. */
    static Optional<NoticeForm> ofExtension(String extension) {
        return Stream.of(values())
                .filter(each -> each.extension.equals(extension))
                .findFirst();
    }
}
