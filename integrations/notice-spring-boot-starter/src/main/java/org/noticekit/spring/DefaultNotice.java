package org.noticekit.spring;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.noticekit.model.Identifier;
import org.noticekit.web.NoticeCatalog;

/**
 * Knows which notice is meant where none is named.
 *
 * @param stated the key that the properties state
 */
record DefaultNotice(Optional<Identifier> stated) {

    static DefaultNotice of(@Nullable String stated) {
        return new DefaultNotice(Optional.ofNullable(stated).map(Identifier::of));
    }

    /** The stated one, or else the only one; empty if it is not there, or there are several. */
    Optional<Identifier> in(NoticeCatalog catalog) {
        return stated.isPresent()
                ? stated.filter(key -> catalog.names().contains(key))
                : catalog.names().stream()
                        .findFirst()
                        .filter(any -> catalog.names().size() == 1);
    }

    /**
     * Sees to it that there is one.
     *
     * @param property the property that needs it
     * @throws NoticesRefusedException if there is none
     */
    void require(NoticeCatalog catalog, String property) {
        if (in(catalog).isEmpty()) {
            throw new NoticesRefusedException(
                    property + " needs one notice to lead to, but "
                            + stated.map(key -> "there is none with the key \"" + key
                                            + "\", which noticekit.default-notice names")
                                    .orElse("there are several")
                            + ". There are: "
                            + String.join(
                                    ", ",
                                    catalog.names().stream()
                                            .map(Identifier::value)
                                            .toList()) + ".",
                    "Say in noticekit.default-notice which one is meant.");
        }
    }
}
