package org.noticekit.render.document;

import java.util.List;
import java.util.Optional;

/**
 * Where a notice and its other languages are published.
 *
 * @param address where the notice itself is
 * @param versions where it is in other languages, in order
 */
public record Publication(Optional<LinkTarget> address, List<Version> versions) {
    private static final Publication UNKNOWN = new Publication(Optional.empty(), List.of());

    /** Keeps a copy of the versions. */
    public Publication {
        versions = List.copyOf(versions);
    }

    /** Nothing is known. */
    public static Publication unknown() {
        return UNKNOWN;
    }

    /**
     * The same notice in another language.
     *
     * @param language the language, as a BCP 47 tag
     * @param address where that version is
     */
    public record Version(String language, LinkTarget address) {}
}
