package org.noticekit.render.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a notice says, in no format yet.
 *
 * @param language the language of its words, unless a passage says otherwise, as a BCP 47 tag
 * @param title its title
 * @param opening what it says before its first section
 * @param sections its sections, in order
 * @param inset whether it is made to stand within somebody's text, such as a form: the title is then only shown where it
 *     has a page to itself
 * @param contentsLabel the words over a table of its sections, if a format makes one; none means that none is made
 * @param publication where it is published, and where in other languages
 */
public record NoticeDocument(
        String language,
        List<Inline> title,
        List<Block> opening,
        List<Section> sections,
        boolean inset,
        List<Inline> contentsLabel,
        Publication publication) {
    /**
     * Keeps copies.
     *
     * @throws IllegalArgumentException if two sections have the same id
     */
    public NoticeDocument {
        title = List.copyOf(title);
        opening = List.copyOf(opening);
        sections = List.copyOf(sections);
        contentsLabel = List.copyOf(contentsLabel);
        refuseSameIds(sections, new HashSet<>());
    }

    /** A text under its title, without a table of its sections, of which nobody knows where it is published. */
    public NoticeDocument(String language, List<Inline> title, List<Block> opening, List<Section> sections) {
        this(language, title, opening, sections, false, List.of(), Publication.unknown());
    }

    private static void refuseSameIds(List<Section> sections, Set<String> seen) {
        for (Section section : sections) {
            if (!seen.add(section.id())) {
                throw new IllegalArgumentException("Two sections have the id \"" + section.id() + "\".");
            }
            refuseSameIds(section.subsections(), seen);
        }
    }
}
