package org.noticekit.render.compose;

import java.util.ArrayList;
import java.util.List;
import org.noticekit.render.document.Inline;

/** Where sentences end. */
final class Stops {
    private Stops() {}

    /** The words without the full stop, colon or semicolon at their end, if that is plain text. */
    static List<Inline> without(List<Inline> words) {
        int last = words.size() - 1;
        if (last < 0 || !(words.get(last) instanceof Inline.Text text) || !isStop(text.value())) {
            return words;
        }
        List<Inline> shortened = new ArrayList<>(words);
        shortened.set(
                last, new Inline.Text(text.value().substring(0, text.value().length() - 1)));
        return shortened;
    }

    private static boolean isStop(String text) {
        return text.endsWith(".") || text.endsWith(":") || text.endsWith(";");
    }

    /** Whether the last character ends a sentence. */
    static boolean endsSentence(List<Inline> words) {
        if (words.isEmpty()) {
            return false;
        }
        String last = Inline.plainText(words.subList(words.size() - 1, words.size()));
        return !last.isEmpty() && ".!?".indexOf(last.charAt(last.length() - 1)) >= 0;
    }
}
