package org.noticekit.web;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Optional;
import org.noticekit.model.LanguageTag;

/** A notice in one language, form and depth, as bytes that are sent as they are. Immutable and thread-safe. */
public final class NoticePage {

    private final Representation representation;
    private final LanguageTag language;

    NoticePage(Representation representation, LanguageTag language) {
        this.representation = representation;
        this.language = language;
    }

    /** Its bytes, in UTF-8: a copy. */
    public byte[] body() {
        return representation.body();
    }

    /** How many bytes it has. */
    public int length() {
        return representation.length();
    }

    /**
     * Writes its bytes.
     *
     * @throws IOException if {@code out} fails
     */
    public void writeTo(OutputStream out) throws IOException {
        representation.writeTo(out);
    }

    /** Its media type, as {@link NoticeForm#mediaType()} has it. */
    public String mediaType() {
        return representation.mediaType();
    }

    /**
     * Its entity tag with its quotation marks, to be compared strongly (RFC 9110, 8.8.3): made by SHA-256 from its media
     * type, its language and its bytes, so that it changes when one of them does.
     */
    public String etag() {
        return representation.etag();
    }

    /**
     * When it was last changed, as the notice says itself: the start in UTC of the day when it was updated, or else first
     * published. Empty if the notice names no day. Nobody looks at a clock, so a notice that says that it was changed
     * tomorrow is believed.
     */
    public Optional<Instant> lastModified() {
        return representation.lastModified();
    }

    /** The language it is in. */
    public LanguageTag language() {
        return language;
    }

    Representation representation() {
        return representation;
    }
}
