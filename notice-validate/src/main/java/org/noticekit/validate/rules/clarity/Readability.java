package org.noticekit.validate.rules.clarity;

/**
 * The sentences of a text, counted in words and letters. Links count as their words; a list item and a paragraph end a
 * sentence whether or not there is a full stop.
 */
final class Sentences {

    private int letters;
    private int words;
    private int sentences;
    private int longest;
    private int longestStart;
    private int longestEnd;

    private Sentences() {}

    /** Counts the sentences of a text in one pass. */
    static Sentences of(String text) {
        Sentences counted = new Sentences();
        int start = -1;
        int end = 0;
        int inSentence = 0;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == ']' && i + 1 < text.length() && text.charAt(i + 1) == '(') {
                int close = text.indexOf(')', i);
                i = close < 0 ? text.length() : close + 1;
            } else if (Character.isLetterOrDigit(c)) {
                start = start < 0 ? i : start;
                while (i < text.length() && isWithinWord(text.charAt(i))) {
                    counted.letters += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
                    i++;
                }
                inSentence++;
                end = i;
                while (!Character.isLetterOrDigit(text.charAt(end - 1))) {
                    end--;
                }
            } else {
                if (start >= 0 && isEnd(text, i)) {
                    counted.add(start, end, inSentence);
                    start = -1;
                    inSentence = 0;
                }
                i++;
            }
        }
        if (start >= 0) {
            counted.add(start, end, inSentence);
        }
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
    int readabilityIndex() {
        return words == 0 ? 0 : (int) Math.ceil(4.71 * letters / words + 0.5 * words / Math.max(1, sentences) - 21.43);
    }

    private void add(int start, int end, int inSentence) {
        sentences++;
        words += inSentence;
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

    private static boolean isEnd(String text, int at) {
        char c = text.charAt(at);
        boolean last = at + 1 == text.length();
        char next = last ? '\n' : text.charAt(at + 1);
        char previous = at == 0 ? ' ' : text.charAt(at - 1);
        return c == '!'
                || c == '?'
                || (previous == '.' && Character.isWhitespace(c))
                || (c == '.' && Character.isWhitespace(next))
                || (c == '\n' && (next == '\n' || next == '-' || next == '*' || Character.isDigit(next)));
    }
}
