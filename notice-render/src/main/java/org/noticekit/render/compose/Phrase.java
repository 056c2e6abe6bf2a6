package org.noticekit.render.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.noticekit.render.document.Inline;

/**
 * One phrase of a language: words with named gaps, written {@code We keep it for {time}.} A name that has no translation
 * stays in its own language, written {@code {en|Safe Harbor}}. There is no way to write any other brace, and no need for
 * one.
 */
final class Phrase {
    private static final Pattern GAP = Pattern.compile("\\{([^{}|]*)\\}");
    private static final Pattern PASSAGE = Pattern.compile("\\{([A-Za-z-]+)\\|([^{}|]+)\\}");

    /**
     * The words before, between or after gaps.
     *
     * @param said the words
     * @param afterStop the words where what stands before them ends a sentence ("Example Ltd.") and needs no full stop
     */
    private record Piece(List<Inline> said, List<Inline> afterStop) {}

    private final String key;
    private final List<Piece> pieces;
    private final List<String> gaps;

    private Phrase(String key, List<Piece> pieces, List<String> gaps) {
        this.key = key;
        this.pieces = List.copyOf(pieces);
        this.gaps = List.copyOf(gaps);
    }

    /** Cuts {@code pattern} at its gaps. */
    static Phrase of(String key, String pattern) {
        List<Piece> pieces = new ArrayList<>();
        List<String> gaps = new ArrayList<>();
        int start = 0;
        Matcher gap = GAP.matcher(pattern);
        while (gap.find()) {
            pieces.add(piece(key, pattern.substring(start, gap.start())));
            gaps.add(gap.group(1));
            start = gap.end();
        }
        pieces.add(piece(key, pattern.substring(start)));
        return new Phrase(key, pieces, gaps);
    }

    private static Piece piece(String key, String words) {
        List<Inline> said = said(key, words);
        return new Piece(said, words.startsWith(".") ? said(key, words.substring(1)) : said);
    }

    private static List<Inline> said(String key, String words) {
        List<Inline> said = new ArrayList<>();
        int start = 0;
        Matcher passage = PASSAGE.matcher(words);
        while (passage.find()) {
            add(key, words.substring(start, passage.start()), said);
            said.add(new Inline.Passage(Inline.text(passage.group(2)), passage.group(1)));
            start = passage.end();
        }
        add(key, words.substring(start), said);
        return List.copyOf(said);
    }

    private static void add(String key, String words, List<Inline> said) {
        if (words.indexOf('{') >= 0 || words.indexOf('}') >= 0) {
            throw new IllegalStateException("The phrase " + key + " has a gap that does not start or end.");
        }
        if (!words.isEmpty()) {
            said.add(new Inline.Text(words));
        }
    }

    /** The phrase with its gaps filled, each of them and nothing else. */
    List<Inline> fill(Gap... fillings) {
        if (fillings.length != gaps.size()) {
            throw new IllegalStateException("The phrase " + key + " has the gaps " + gaps + ".");
        }
        if (fillings.length == 0) {
            return pieces.get(0).said();
        }
        List<Inline> filled = new ArrayList<>(pieces.get(0).said());
        for (int i = 0; i < gaps.size(); i++) {
            filled.addAll(filling(gaps.get(i), fillings));
            Piece next = pieces.get(i + 1);
            filled.addAll(Stops.endsSentence(filled) ? next.afterStop() : next.said());
        }
        return filled;
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
