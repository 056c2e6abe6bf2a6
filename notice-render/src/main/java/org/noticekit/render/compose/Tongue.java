package org.noticekit.render.compose;

import java.util.List;
import org.noticekit.render.document.Inline;

/**
 * The language our own words are in.
 *
 * @param language its BCP 47 tag
 * @param foreign whether the notice is in another language, so that our words must be marked
 */
record Tongue(String language, boolean foreign) {
    /** Our words, marked if they must be. */
    Inline say(String words) {
        return mark(new Inline.Text(words));
    }

    Inline mark(Inline words) {
        boolean blank = words instanceof Inline.Text text && text.value().isBlank();
        return foreign && !blank ? new Inline.Passage(List.of(words), language) : words;
    }
}
