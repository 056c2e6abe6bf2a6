package org.noticekit.render.document;

import java.util.List;

/**
 * A part of a document that can be linked to.
 *
 * @param id its id, unique in the document: ASCII letters, digits, hyphens and underscores
 * @param heading its heading; empty for a part that can be linked to but has no heading of its own
 * @param blocks what it says before its subsections
 * @param subsections its parts, in order
 */
public record Section(String id, List<Inline> heading, List<Block> blocks, List<Section> subsections) {
    /**
     * Keeps copies.
     *
     * @throws IllegalArgumentException if the id is empty or has other characters than those above
     */
    public Section {
        if (!isId(id)) {
            throw new IllegalArgumentException(
                    "\"" + id + "\" is no section id: ASCII letters, digits, hyphens and underscores.");
        }
        heading = List.copyOf(heading);
        blocks = List.copyOf(blocks);
        subsections = List.copyOf(subsections);
    }

    private static boolean isId(String text) {
        return !text.isEmpty()
                && text.chars()
                        .allMatch(c -> (c >= 'a' && c <= 'z')
                                || (c >= 'A' && c <= 'Z')
                                || (c >= '0' && c <= '9')
                                || c == '-'
                                || c == '_');
    }
}
