package org.noticekit.render.html;

import java.util.ArrayList;
import java.util.List;
import org.noticekit.render.document.Inline;

/**
 * Words said with less: links to elsewhere and stress. A link within the document leads to the published page, if it knows
 * it. All else is only its words: dates, words with a source, and passages in another language, unless such a passage is
 * all that a link says.
 */
final class PlainerWords implements Inline.Visitor<List<Inline>> {

    List<Inline> of(List<Inline> inlines) {
        List<Inline> plainer = new ArrayList<>();
        for (Inline inline : inlines) {
            plainer.addAll(inline.accept(this));
        }
        return plainer;
    }

    @Override
    public List<Inline> text(Inline.Text text) {
        return List.of(text);
    }

    @Override
    public List<Inline> emphasis(Inline.Emphasis emphasis) {
        return List.of(new Inline.Emphasis(of(emphasis.content())));
    }

    @Override
    public List<Inline> strong(Inline.Strong strong) {
        return List.of(new Inline.Strong(of(strong.content())));
    }

    @Override
    public List<Inline> link(Inline.Link link) {
        List<Inline> words = of(link.content());
        if (link.content().size() == 1 && link.content().get(0) instanceof Inline.Passage passage) {
            words = List.of(new Inline.Passage(words, passage.language()));
        }
        return List.of(new Inline.Link(words, link.target()));
    }

    @Override
    public List<Inline> reference(Inline.Reference reference) {
        return of(reference.withoutSections());
    }

    @Override
    public List<Inline> time(Inline.Time time) {
        return Inline.text(time.text());
    }

    @Override
    public List<Inline> passage(Inline.Passage passage) {
        return of(passage.content());
    }

    @Override
    public List<Inline> sourced(Inline.Sourced sourced) {
        return of(sourced.content());
    }
}
