package org.noticekit.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.noticekit.model.LanguageTag;

/** Bytes to be served, and what is told about them (RFC 9110, 8). Immutable. */
final class Representation {

    private final byte[] body;
    private final String mediaType;
    private final Optional<LanguageTag> language;
    private final Optional<Instant> lastModified;
    private final String etag;

    private Representation(
            byte[] body, String mediaType, Optional<LanguageTag> language, Optional<Instant> lastModified) {
        this.body = body;
        this.mediaType = mediaType;
        this.language = language;
        this.lastModified = lastModified;
        this.etag = '"' + digest(mediaType, language.map(LanguageTag::value).orElse(""), body) + '"';
    }

    static Representation of(
            String text, String mediaType, Optional<LanguageTag> language, Optional<Instant> lastModified) {
        return new Representation(text.getBytes(StandardCharsets.UTF_8), mediaType, language, lastModified);
    }

    byte[] body() {
        return body.clone();
    }

    int length() {
        return body.length;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(body);
    }

    String mediaType() {
        return mediaType;
    }

    Optional<LanguageTag> language() {
        return language;
    }

    Optional<Instant> lastModified() {
        return lastModified;
    }

    String etag() {
        return etag;
    }

    private static String digest(String mediaType, String language, byte[] body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((mediaType + "\n" + language + "\n").getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest.digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256.", impossible);
        }
    }
}
