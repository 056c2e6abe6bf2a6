package org.noticekit.render.compose;

import java.util.List;
import org.noticekit.render.document.Inline;

/** Where sentences end. */
final class Stops {
    private Stops() {}

    /** Whether the last character ends a sentence. */
    static boolean endsSentence(List<Inline> words) {
        if (words.isEmpty()) {
            return false;
        }
        String last = Inline.plainText(words.subList(words.size() - 1, words.size()));
        return !last.isEmpty() && ".!?".indexOf(last.charAt(last.length() - 1)) >= 0;
    }
}
