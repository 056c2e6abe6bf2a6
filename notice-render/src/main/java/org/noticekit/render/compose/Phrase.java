package org.noticekit.render.compose;

import java.util.ArrayList;
import java.util.List;
import org.noticekit.render.document.Inline;

/**
 * One phrase of a language: words with named gaps, written {@code We keep it for {time}.} There is no way to write a
 * brace that is not a gap, and no need for one.
 */
final class Phrase {
    private final String key;
    private final List<Inline> words = new ArrayList<>();
    private final List<String> gaps = new ArrayList<>();

    /** Cuts {@code pattern} at its gaps; {@code language} is set if the words are in another language than the notice. */
    Phrase(String key, String pattern, Tongue tongue) {
        this.key = key;
        int start = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', start)) {
            int close = pattern.indexOf('}', open);
            if (close < 0) {
                throw new IllegalStateException("The phrase " + key + " has a gap that does not end.");
            }
            words.add(tongue.say(pattern.substring(start, open)));
            gaps.add(pattern.substring(open + 1, close));
            start = close + 1;
        }
        words.add(tongue.say(pattern.substring(start)));
    }

    List<String> gaps() {
        return List.copyOf(gaps);
    }

    /** The phrase with its gaps filled, each of them. */
    List<Inline> fill(Gap... fillings) {
        if (fillings.length != gaps.size()) {
            throw new IllegalStateException("The phrase " + key + " has the gaps " + gaps + ".");
        }
        if (gaps.isEmpty()) {
            return List.copyOf(words);
        }
        List<Inline> filled = new ArrayList<>();
        for (int i = 0; i < gaps.size(); i++) {
            add(words.get(i), filled);
            filled.addAll(filling(gaps.get(i), fillings));
        }
        add(words.get(gaps.size()), filled);
        return filled;
    }

    private static void add(Inline word, List<Inline> filled) {
        if (!(word instanceof Inline.Text text && text.value().isEmpty())) {
            filled.add(word);
        }
    }

    private List<Inline> filling(String gap, Gap... fillings) {
        for (Gap filling : fillings) {
            if (filling.name().equals(gap)) {
                return filling.content();
            }
        }
        throw new IllegalStateException("The phrase " + key + " has a gap that nothing fills: " + gap + ".");
    }
}
