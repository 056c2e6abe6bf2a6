package org.noticekit.render.compose;

import java.util.List;
import org.noticekit.render.document.Inline;

/**
 * The language our own words are in.
 *
 * @param language its BCP 47 tag
 * @param around the language of the notice; if it is another, our words must be marked
 */
record Tongue(String language, String around) {
    /** In a notice of the same language. */
    static Tongue of(String language) {
        return new Tongue(language, language);
    }

    boolean isForeign() {
        return !around.equals(language);
    }

    /** Our words, marked if they must be. */
    List<Inline> mark(List<Inline> words) {
        boolean blank = Inline.plainText(words).isBlank();
        return isForeign() && !blank ? List.of(new Inline.Passage(words, language)) : words;
    }

    /** What stands in a gap of our words: those of ours without their mark, which is around it, and others with theirs. */
    Gap within(Gap gap) {
        return isForeign() ? Gap.of(gap.name(), new WithinOurs(this).all(gap.content())) : gap;
    }
}
