package org.noticekit.render.markdown;

import java.util.ArrayList;
import java.util.List;
import org.noticekit.finding.TextSpan;
import org.noticekit.internal.CodePoints;
import org.noticekit.render.document.Inline;

/**
 * Inlines as glyphs: marks of one kind within each other are one mark, runs of white space are one space, and there is
 * none at either end. A space between two words has the marks that both words have.
 */
final class Glyphs implements Inline.Visitor<Glyphs> {

    private final List<Glyph> glyphs = new ArrayList<>();
    private boolean emphasis;
    private boolean strong;

    private Glyphs(boolean emphasis, boolean strong) {
        this.emphasis = emphasis;
        this.strong = strong;
    }

    static List<Glyph> of(List<Inline> inlines) {
        Glyphs all = new Glyphs(false, false);
        all.append(inlines);
        return all.trimmed();
    }

    private Glyphs append(List<Inline> inlines) {
        for (Inline inline : inlines) {
            inline.accept(this);
        }
        return this;
    }

    @Override
    public Glyphs text(Inline.Text text) {
        return append(text.value());
    }

    @Override
    public Glyphs emphasis(Inline.Emphasis content) {
        boolean before = emphasis;
        emphasis = true;
        append(content.content());
        emphasis = before;
        return this;
    }

    @Override
    public Glyphs strong(Inline.Strong content) {
        boolean before = strong;
        strong = true;
        append(content.content());
        strong = before;
        return this;
    }

    /** White space at the ends of a link's words moves out of it. */
    @Override
    public Glyphs link(Inline.Link link) {
        Glyphs words = new Glyphs(emphasis, strong).append(link.content());
        if (startsBlank(link.content())) {
            space();
        }
        boolean endsBlank = words.endsBlank();
        glyphs.add(Glyph.link(link.target(), words.trimmed()));
        if (endsBlank) {
            space();
        }
        return this;
    }

    /** Headings have no ids in CommonMark, so nothing can lead to one of the same text. */
    @Override
    public Glyphs reference(Inline.Reference reference) {
        return append(reference.withoutSections());
    }

    @Override
    public Glyphs time(Inline.Time time) {
        return append(time.text());
    }

    @Override
    public Glyphs passage(Inline.Passage passage) {
        return append(passage.content());
    }

    @Override
    public Glyphs sourced(Inline.Sourced sourced) {
        return append(sourced.content());
    }

    private Glyphs append(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (isSpace(c)) {
                space();
            } else {
                add(CodePoints.isUnreadable(c) ? CodePoints.REPLACEMENT : c);
            }
            i += Character.charCount(c);
        }
        return this;
    }

    private static boolean isSpace(int c) {
        return Character.isBmpCodePoint(c) && TextSpan.isSpace((char) c);
    }

    private void add(int c) {
        glyphs.add(Glyph.of(c, emphasis, strong));
    }

    private void space() {
        if (!glyphs.isEmpty() && !endsBlank()) {
            add(' ');
        }
    }

    private boolean endsBlank() {
        return !glyphs.isEmpty() && glyphs.get(glyphs.size() - 1).is(' ');
    }

    private static boolean startsBlank(List<Inline> content) {
        String said = Inline.plainText(content);
        return !said.isEmpty() && isSpace(said.charAt(0));
    }

    /** White space gets the marks that both its neighbours have, which no white space is. */
    private List<Glyph> trimmed() {
        int end = endsBlank() ? glyphs.size() - 1 : glyphs.size();
        List<Glyph> marked = new ArrayList<>(end);
        int before = -1;
        int after = 0;
        for (int i = 0; i < end; i++) {
            Glyph glyph = glyphs.get(i);
            if (!glyph.isSpace()) {
                before = i;
                marked.add(glyph);
                continue;
            }
            for (after = Math.max(after, i); after < end && glyphs.get(after).isSpace(); ) {
                after++;
            }
            marked.add(
                    before < 0 || after == end
                            ? glyph.marked(false, false)
                            : between(glyph, glyphs.get(before), glyphs.get(after)));
        }
        return marked;
    }

    private static Glyph between(Glyph space, Glyph left, Glyph right) {
        return space.marked(left.emphasis() && right.emphasis(), left.strong() && right.strong());
    }
}
