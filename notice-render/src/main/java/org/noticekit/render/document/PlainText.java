package org.noticekit.render.document;

import java.util.List;

/** The characters of inlines, without their markup. */
final class PlainText implements Inline.Visitor<StringBuilder> {
    private final StringBuilder out = new StringBuilder();

    private PlainText() {}

    static String of(List<Inline> inlines) {
        return new PlainText().append(inlines).toString();
    }

    private StringBuilder append(List<Inline> inlines) {
        for (Inline inline : inlines) {
            inline.accept(this);
        }
        return out;
    }

    @Override
    public StringBuilder text(Inline.Text text) {
        return out.append(text.value());
    }

    @Override
    public StringBuilder emphasis(Inline.Emphasis emphasis) {
        return append(emphasis.content());
    }

    @Override
    public StringBuilder strong(Inline.Strong strong) {
        return append(strong.content());
    }

    @Override
    public StringBuilder link(Inline.Link link) {
        return append(link.content());
    }

    @Override
    public StringBuilder reference(Inline.Reference reference) {
        return append(reference.content());
    }

    @Override
    public StringBuilder time(Inline.Time time) {
        return out.append(time.text());
    }

    @Override
    public StringBuilder passage(Inline.Passage passage) {
        return append(passage.content());
    }

    @Override
    public StringBuilder sourced(Inline.Sourced sourced) {
        return append(sourced.content());
    }
}
