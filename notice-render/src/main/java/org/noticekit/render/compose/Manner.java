package org.noticekit.render.compose;

import java.util.Optional;

/**
 * In what manner a notice is said.
 *
 * @param page the address of the full notice's page, without a fragment; empty if nobody knows it, an empty text if it is
 *     the page around the text
 * @param idPrefix what the ids of that page start with
 * @param explained whether it tells where its words come from
 * @param pictured whether it shows where data goes
 */
public record Manner(Optional<String> page, String idPrefix, boolean explained, boolean pictured) {
    /** The same, with the full notice at this address. */
    public Manner withPage(Optional<String> address) {
        return new Manner(address, idPrefix, explained, pictured);
    }

    /** The same, with what the ids of the full notice start with. */
    public Manner withIdPrefix(String prefix) {
        return new Manner(page, prefix, explained, pictured);
    }

    /** The same, telling where its words come from. */
    public Manner asExplained() {
        return new Manner(page, idPrefix, true, pictured);
    }

    /** The same, showing where data goes. */
    public Manner asPictured() {
        return new Manner(page, idPrefix, explained, true);
    }
}
