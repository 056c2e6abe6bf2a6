package org.noticekit.validate.rules.clarity;

import org.noticekit.validate.rules.wording.Sentences;

/** How hard a text is to read, counted in letters, words and sentences. Links count as their words. */
final class Readability {

    private int letters;
    private int words;
    private int sentences;
    private int longest;
    private int longestStart;
    private int longestEnd;

    private Readability() {}

    /** Counts a text in one pass. */
    static Readability of(String text) {
        Readability counted = new Readability();
        Sentences.of(text).forEach(sentence -> counted.add(text, sentence));
        return counted;
    }

    int words() {
        return words;
    }

    /** The words of the longest sentence. */
    int longest() {
        return longest;
    }

    int longestStart() {
        return longestStart;
    }

    int longestEnd() {
        return longestEnd;
    }

    /**
     * The Automated Readability Index: about the year of school in which the text is understood, from 1 to 14 and beyond.
     * It is 4.71 times the letters in a word plus half the words in a sentence, less 21.43, rounded up (Smith and Senter
     * 1967). It is worked out from what can be counted exactly; scores that count syllables have to guess them.
     */
    int index() {
        return words == 0 ? 0 : (int) Math.ceil(4.71 * letters / words + 0.5 * words / Math.max(1, sentences) - 21.43);
    }

    private void add(String text, Sentences.Span sentence) {
        int start = -1;
        int end = 0;
        int inSentence = 0;
        int i = sentence.start();
        while (i < sentence.end()) {
            if (text.startsWith("](", i)) {
                int close = text.indexOf(')', i);
                i = close < 0 ? sentence.end() : close + 1;
            } else if (Character.isLetterOrDigit(text.charAt(i))) {
                start = start < 0 ? i : start;
                while (i < sentence.end() && isWithinWord(text.charAt(i))) {
                    if (Character.isLetterOrDigit(text.charAt(i))) {
                        letters++;
                        end = i + 1;
                    }
                    i++;
                }
                inSentence++;
            } else {
                i++;
            }
        }
        words += inSentence;
        sentences += inSentence > 0 ? 1 : 0;
        if (inSentence > longest) {
            longest = inSentence;
            longestStart = start;
            longestEnd = end;
        }
    }

    private static boolean isWithinWord(char c) {
        return Character.isLetterOrDigit(c)
                || c == '\''
                || c == '\u2019'
                || c == '-'
                || c == '.'
                || c == '@'
                || c == '/';
    }
}
