package org.noticekit.render.writing;

import java.util.List;
import java.util.Optional;
import org.noticekit.render.document.Inline;

/** Finds the one language of a line all of whose words are marked as being in it. */
public final class CommonLanguage implements Inline.Visitor<Boolean> {
    private Optional<String> language = Optional.empty();

    private CommonLanguage() {}

    /** The language in which all words of {@code line} are marked, whatever is within those marks; none if there is no such. */
    public static Optional<String> of(List<Inline> line) {
        CommonLanguage common = new CommonLanguage();
        return common.all(line) ? common.language : Optional.empty();
    }

    private boolean all(List<Inline> inlines) {
        for (Inline inline : inlines) {
            if (!inline.accept(this)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Boolean text(Inline.Text text) {
        return text.value().isBlank();
    }

    @Override
    public Boolean emphasis(Inline.Emphasis emphasis) {
        return all(emphasis.content());
    }

    @Override
    public Boolean strong(Inline.Strong strong) {
        return all(strong.content());
    }

    @Override
    public Boolean link(Inline.Link link) {
        return all(link.content());
    }

    @Override
    public Boolean reference(Inline.Reference reference) {
        return all(reference.content());
    }

    @Override
    public Boolean time(Inline.Time time) {
        return false;
    }

    @Override
    public Boolean passage(Inline.Passage passage) {
        if (language.isEmpty()) {
            language = Optional.of(passage.language());
        }
        return language.get().equals(passage.language());
    }

    @Override
    public Boolean sourced(Inline.Sourced sourced) {
        return all(sourced.content());
    }
}
