package org.noticekit.validate.rules.wording;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.noticekit.finding.NoticePath;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.Subject;
import org.noticekit.validate.rule.TextView;

/**
 * Words that a notice uses, with what stands around them.
 *
 * @param text the text that has them
 * @param start where they begin in it
 * @param end where they end
 */
public record Quote(TextView text, int start, int end) {

    private static final Pattern PAST =
            WordPattern.of("\\b(?:repealed|replac(?:ed|es|ing)|supersed(?:ed|es)|former|formerly"
                    + "|previously|no longer|used to be|(?:was|were) (?:then |once )?(?:called|known|named)|renamed|abolished"
                    + "|took the place|takes the place|took over|succeed(?:ed|s)|invalid|invalidated|struck down|not (?:rely|use)|(?:was|were) (?:the|made under)"
                    + "|ceased|withdrawn|ended|obsolete|outdated|old (?:name|term|word)|now (?:called|known|named|the)"
                    + "|(?:before|until) (?:[12][0-9]{3}|(?:[0-9]{1,2}(?:st|nd|rd|th)? )?(?:january|february|march|april"
                    + "|may|june|july|august|september|october|november|december) [0-9]{1,4})"
                    + "|before (?:january|february|march|april|june|july|august|september|october|november|december)"
                    + "|until (?:its|it|then)|in the past|at the time)\\b");

    /** Checks that there is a text. */
    public Quote {
        Objects.requireNonNull(text, "text");
    }

    /** The words, each white space among them a single space. */
    public String words() {
        return WordPattern.oneLine(text.value().substring(start, end));
    }

    /** These words of their text, for findings about them. */
    public Subject subject() {
        return text.words(start, end);
    }

    /** At most {@code length} characters that stand before the words. */
    public String before(int length) {
        return text.value().substring(Math.max(0, start - length), start);
    }

    /** At most {@code length} characters that stand after the words. */
    public String after(int length) {
        return text.value().substring(end, Math.min(text.value().length(), end + length));
    }

    /** The sentence that the words stand in, or as much of it as is near. */
    public String sentence() {
        return Sentences.around(text.value(), start, end);
    }

    /** What stands before the words in their sentence, or as much of it as is near. */
    public String beforeInSentence() {
        return Sentences.before(text.value(), start);
    }

    /** What stands after the sentence, as much of it as is near. */
    public String afterSentence() {
        return Sentences.after(text.value(), end);
    }

    /** Whether the sentence seems to tell of what was so and is no longer. */
    public boolean isOfThePast() {
        return PAST.matcher(sentence()).find();
    }

    /** Whether the words stand below a field of that name. */
    public boolean isWithin(String field) {
        return text.subject().path().segments().contains(field);
    }

    /** Where the words stand: the text, or the list whose items are lines of one whole. */
    NoticePath place() {
        NoticePath path = text.subject().path();
        List<String> segments = path.segments();
        return Character.isDigit(segments.get(segments.size() - 1).charAt(0))
                ? path.parent().orElse(path)
                : path;
    }
}
