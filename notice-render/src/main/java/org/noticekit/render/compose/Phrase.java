package org.noticekit.render.compose;

import java.util.ArrayList;
import java.util.List;
import org.noticekit.render.document.Inline;

/**
 * One phrase of a language: words with named gaps, written {@code We keep it for {time}.} There is no way to write a
 * brace that is not a gap, and no need for one.
 */
final class Phrase {
    private static final Inline NOTHING = new Inline.Text("");

    private final String key;
    private final List<Inline> words;
    private final List<String> gaps;

    private Phrase(String key, List<Inline> words, List<String> gaps) {
        this.key = key;
        this.words = List.copyOf(words);
        this.gaps = List.copyOf(gaps);
    }

    /** Cuts {@code pattern} at its gaps. */
    static Phrase of(String key, String pattern, Tongue tongue) {
        List<Inline> words = new ArrayList<>();
        List<String> gaps = new ArrayList<>();
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
        return new Phrase(key, words, gaps);
    }

    /** The phrase with its gaps filled, each of them and nothing else. */
    List<Inline> fill(Gap... fillings) {
        if (fillings.length != gaps.size()) {
            throw new IllegalStateException("The phrase " + key + " has the gaps " + gaps + ".");
        }
        if (fillings.length == 0) {
            return words;
        }
        List<Inline> filled = new ArrayList<>();
        for (int i = 0; i < gaps.size(); i++) {
            add(words.get(i), filled);
            filled.addAll(filling(gaps.get(i), fillings));
        }
        Inline last = words.get(gaps.size());
        add(isStop(last) && Stops.endsSentence(filled) ? NOTHING : last, filled);
        return filled;
    }

    /** Words that end a sentence ("Example Ltd.") need no full stop after them. */
    private static boolean isStop(Inline words) {
        return Inline.plainText(List.of(words)).equals(".");
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
