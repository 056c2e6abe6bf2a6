package org.noticekit.render.compose;

import java.util.ArrayList;
import java.util.List;
import org.noticekit.internal.CharacterClass;
import org.noticekit.render.document.Inline;

/** Marks words of a notice that stand within a sentence of ours in another language. */
final class WithinOurs implements Inline.Visitor<List<Inline>> {
    private final Tongue tongue;

    WithinOurs(Tongue tongue) {
        this.tongue = tongue;
    }

    List<Inline> all(List<Inline> inlines) {
        List<Inline> all = new ArrayList<>();
        for (Inline inline : inlines) {
            all.addAll(inline.accept(this));
        }
        return all;
    }

    /** Figures and marks are of no language. */
    @Override
    public List<Inline> text(Inline.Text text) {
        boolean spoken = text.value().codePoints().anyMatch(c -> CharacterClass.LETTER_OR_DIGIT.has(c) && !isFigure(c));
        return spoken ? List.of(new Inline.Passage(List.of(text), tongue.around())) : List.of(text);
    }

    private static boolean isFigure(int c) {
        return c >= '0' && c <= '9';
    }

    @Override
    public List<Inline> emphasis(Inline.Emphasis emphasis) {
        return List.of(new Inline.Emphasis(all(emphasis.content())));
    }

    @Override
    public List<Inline> strong(Inline.Strong strong) {
        return List.of(new Inline.Strong(all(strong.content())));
    }

    @Override
    public List<Inline> link(Inline.Link link) {
        return List.of(new Inline.Link(all(link.content()), link.target(), link.privacyPolicy()));
    }

    @Override
    public List<Inline> reference(Inline.Reference reference) {
        return List.of(new Inline.Reference(all(reference.content()), reference.section(), reference.published()));
    }

    @Override
    public List<Inline> time(Inline.Time time) {
        return List.of(time);
    }

    @Override
    public List<Inline> passage(Inline.Passage passage) {
        return passage.language().equals(tongue.language()) ? passage.content() : List.of(passage);
    }

    @Override
    public List<Inline> sourced(Inline.Sourced sourced) {
        return List.of(new Inline.Sourced(all(sourced.content()), sourced.source()));
    }
}
