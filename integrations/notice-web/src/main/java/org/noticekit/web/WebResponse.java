package org.noticekit.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What is sent: a status, headers, and bytes. Headers are all there, {@code Content-Length} too where it is told, also that
 * of the answer to {@code HEAD}, which has no body. Immutable and thread-safe.
 */
public final class WebResponse {

    private final int status;
    private final Map<String, List<String>> headers;
    private final Optional<Representation> body;

    private WebResponse(int status, Map<String, List<String>> headers, Optional<Representation> body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /** The status code, such as 200. */
    public int status() {
        return status;
    }

    /** The headers in the order in which they are sent, each with its values; a value is printable ASCII. */
    public Map<String, List<String>> headers() {
        return headers;
    }

    /** The value of a header, whatever the case of the name's letters; several are one, with commas between them. */
    public Optional<String> header(String name) {
        return headers.entrySet().stream()
                .filter(each -> each.getKey().equalsIgnoreCase(name))
                .map(each -> String.join(", ", each.getValue()))
                .findFirst();
    }

    /** Whether there is nothing to write after the headers. */
    public boolean isEmpty() {
        return body.isEmpty();
    }

    /** How many bytes there are to write after the headers. */
    public int length() {
        return body.map(Representation::length).orElse(0);
    }

    /** The bytes after the headers: a copy. */
    public byte[] body() {
        return body.map(Representation::body).orElseGet(() -> new byte[0]);
    }

    /**
     * Writes the bytes after the headers.
     *
     * @throws IOException if {@code out} fails
     */
    public void writeTo(OutputStream out) throws IOException {
        if (body.isPresent()) {
            body.get().writeTo(out);
        }
    }

    /** Status and headers, for logs. */
    @Override
    public String toString() {
        return status + " " + headers;
    }

    /** Builds a {@link WebResponse}. */
    static final class Builder {
        private final int status;
        private final Map<String, List<String>> headers = new LinkedHashMap<>();
        private Optional<Representation> body = Optional.empty();

        Builder(int status) {
            this.status = status;
        }

        /** One more value of a header. */
        Builder header(String name, String value) {
            headers.computeIfAbsent(name, absent -> new ArrayList<>()).add(HeaderText.checked(name, value));
            return this;
        }

        /** What is sent, and its length. */
        Builder body(Representation representation, boolean headersOnly) {
            header("Content-Length", String.format(Locale.ROOT, "%d", representation.length()));
            body = headersOnly ? Optional.empty() : Optional.of(representation);
            return this;
        }

        WebResponse build() {
            Map<String, List<String>> copy = new LinkedHashMap<>();
            headers.forEach((name, values) -> copy.put(name, List.copyOf(values)));
            return new WebResponse(status, Collections.unmodifiableMap(copy), body);
        }
    }
}
