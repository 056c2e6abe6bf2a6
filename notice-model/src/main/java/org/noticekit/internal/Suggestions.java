package org.noticekit.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Guesses which of some words was meant. It gives up guessing after more comparing than any notice needs: a file can be
 * made so that the comparing would take minutes.
 */
public final class Suggestions {

    private static final int LONGEST = 64;

    /** In letters compared with letters: tens of milliseconds. */
    private static final long ENOUGH = 10_000_000;

    private final List<Candidate> candidates;
    private long compared;

    /** Guesses among these words. */
    public Suggestions(Collection<String> words) {
        this.candidates = words.stream()
                .filter(word -> word.length() <= LONGEST)
                .map(word -> new Candidate(word, plain(word)))
                .toList();
    }

    /** The first of the words that is spelt most like {@code word}; empty if none is spelt much like it, or no more guesses are made. */
    public Optional<String> nearest(String word) {
        String plain = plain(word);
        if (plain.isEmpty() || plain.length() > LONGEST || compared > ENOUGH) {
            return Optional.empty();
        }
        String best = null;
        int bestDistance = Math.min(plain.length(), 1 + Math.max(1, plain.length() / 3));
        for (Candidate candidate : candidates) {
            compared++;
            if (Math.abs(candidate.plain.length() - plain.length()) < bestDistance) {
                compared += (long) plain.length() * candidate.plain.length();
                int distance = distance(plain, candidate.plain);
                if (distance < bestDistance) {
                    best = candidate.word;
                    bestDistance = distance;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** {@code " Did you mean …?"}, to follow a sentence; empty if there is no guess. */
    public static String question(Optional<String> guess) {
        return guess.map(word -> " Did you mean \"" + word + "\"?").orElse("");
    }

    /** Small letters only, without what parts words: {@code lawful-bases}, {@code Lawful Bases} and {@code lawfulBases}. */
    private static String plain(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c != '-' && c != '_' && c != ' ' && c != '.') {
                plain.append(Character.toLowerCase(c));
            }
        }
        return plain.toString();
    }

    /** How many letters to insert, delete, replace or swap with their neighbour to make one of the other. */
    private static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
        }
        return row[b.length()];
    }

    /** A word, and its plain form. */
    private record Candidate(String word, String plain) {}
}
