package org.noticekit.render.compose;

import java.util.ArrayList;
import java.util.List;
import org.noticekit.render.document.Block;
import org.noticekit.render.document.Inline;
import org.noticekit.render.document.Section;

/** Sections in the making. */
final class Sections {
    private final List<Section> sections = new ArrayList<>();

    /** Adds a section under a heading of ours, unless there is nothing in it. */
    Sections add(String id, List<Inline> heading, Blocks blocks, Sections parts) {
        List<Block> said = blocks.build();
        if (!said.isEmpty() || !parts.isEmpty()) {
            sections.add(new Section(id, heading, said, parts.build()));
        }
        return this;
    }

    Sections add(String id, List<Inline> heading, Blocks blocks) {
        return add(id, heading, blocks, new Sections());
    }

    /** Adds a section whose heading is a name that somebody gave, even if there is nothing in it. */
    Sections named(String id, List<Inline> heading, Blocks blocks, Sections parts) {
        if (heading.isEmpty()) {
            return add(id, heading, blocks, parts);
        }
        sections.add(new Section(id, heading, blocks.build(), parts.build()));
        return this;
    }

    Sections named(String id, List<Inline> heading, Blocks blocks) {
        return named(id, heading, blocks, new Sections());
    }

    boolean isEmpty() {
        return sections.isEmpty();
    }

    List<Section> build() {
        return List.copyOf(sections);
    }
}
