package org.noticekit.render.document;

import java.util.List;

/** The rule that no link stands within a link. */
final class Links implements Inline.Visitor<Boolean> {
    private static final Links LINKS = new Links();

    private Links() {}

    /** A copy of {@code content}, if no link is in it. */
    static List<Inline> refuse(List<Inline> content) {
        if (LINKS.anyIn(content)) {
            throw new IllegalArgumentException("The words of a link hold another link.");
        }
        return List.copyOf(content);
    }

    private boolean anyIn(List<Inline> content) {
        for (Inline inline : content) {
            if (inline.accept(this)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Boolean text(Inline.Text text) {
        return false;
    }

    @Override
    public Boolean emphasis(Inline.Emphasis emphasis) {
        return anyIn(emphasis.content());
    }

    @Override
    public Boolean strong(Inline.Strong strong) {
        return anyIn(strong.content());
    }

    @Override
    public Boolean link(Inline.Link link) {
        return true;
    }

    @Override
    public Boolean reference(Inline.Reference reference) {
        return true;
    }

    @Override
    public Boolean time(Inline.Time time) {
        return false;
    }

    @Override
    public Boolean passage(Inline.Passage passage) {
        return anyIn(passage.content());
    }

    @Override
    public Boolean sourced(Inline.Sourced sourced) {
        return anyIn(sourced.content());
    }
}
