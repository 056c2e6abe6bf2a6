package org.noticekit.validate.rules.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.noticekit.finding.NoticePath;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;

/**
 * Takes what a notice says apart into sentences, for rules that have to read. A sentence ends at its full stop, question
 * mark or exclamation mark, and where a paragraph or an item of a list ends.
 */
public final class Sentences {

    /** No sentence is read further than this around some words, so that a text of any length is read in no time. */
    private static final int REACH = 300;

    private static final Pattern NEW_BLOCK = WordPattern.of("\\n[\\x20\\t]*+(?:\\n|[-*+]\\x20|[0-9]{1,9}[.)]\\x20)");
    private static final Pattern NEGATION = WordPattern.of(
            "\\b(?:no|not|none|never|nothing|nobody|cannot|unable|without|neither|nor)\\b|n['\u2019]t\\b");

    /**
     * Where a sentence stands in its text, without the white space around it.
     *
     * @param start where it begins
     * @param end where it ends
     */
    public record Span(int start, int end) {}

    private Sentences() {}

    /** The sentences at that place, each where it stands; none if there is no text, or the notice is not in English. */
    public static List<Part<String>> at(NoticeContext notice, NoticePath place) {
        if (!notice.isEnglish()) {
            return List.of();
        }
        List<Part<String>> found = new ArrayList<>();
        notice.textAt(place).ifPresent(text -> of(text.value())
                .forEach(span -> found.add(new Part<>(
                        text.value().substring(span.start(), span.end()), text.words(span.start(), span.end())))));
        return found;
    }

    /** The sentences of a text. */
    public static List<Span> of(String text) {
        List<Span> found = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || endsBefore(text, i)) {
                Span sentence = stripped(text, start, i);
                if (sentence.start() < sentence.end()) {
                    found.add(sentence);
                }
                start = i;
            }
        }
        return found;
    }

    /** The sentence or sentences that the words from {@code start} to {@code end} stand in, or as much as is near. */
    public static String around(String text, int start, int end) {
        Span sentence = stripped(text, first(text, start), last(text, end));
        return text.substring(sentence.start(), sentence.end());
    }

    /** What stands before {@code start} in its sentence, or as much as is near. */
    static String before(String text, int start) {
        int first = first(text, start);
        while (first < start && WordPattern.isSpace(text.charAt(first))) {
            first++;
        }
        return text.substring(first, start);
    }

    /** What follows the sentence in which {@code end} is, as much as is near. */
    static String after(String text, int end) {
        int last = last(text, end);
        return text.substring(last, Math.min(text.length(), last + REACH));
    }

    private static int first(String text, int start) {
        int first = start;
        while (first > 0 && start - first < REACH && !endsBefore(text, first)) {
            first--;
        }
        return first;
    }

    private static int last(String text, int end) {
        int last = end;
        while (last < text.length() && last - end < REACH && !endsBefore(text, last)) {
            last++;
        }
        return last;
    }

    /** Whether a sentence denies something, which may be what is looked for in it. */
    public static boolean denies(String sentence) {
        return NEGATION.matcher(sentence).find();
    }

    /** Whether a sentence ends before the character at {@code at}, which is neither the first nor the end. */
    private static boolean endsBefore(String text, int at) {
        char next = text.charAt(at);
        if (!WordPattern.isSpace(next)) {
            return false;
        }
        char last = text.charAt(at - 1);
        return last == '.'
                || last == '!'
                || last == '?'
                || (next == '\n'
                        && NEW_BLOCK.matcher(text).region(at, text.length()).lookingAt());
    }

    private static Span stripped(String text, int from, int to) {
        int start = from;
        while (start < to && WordPattern.isSpace(text.charAt(start))) {
            start++;
        }
        int end = to;
        while (end > start && WordPattern.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
