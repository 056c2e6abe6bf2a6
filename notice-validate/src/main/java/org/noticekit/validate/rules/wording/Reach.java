package org.noticekit.validate.rules.wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.noticekit.finding.NoticePath;
import org.noticekit.model.FreeTextSection;
import org.noticekit.model.Identifier;
import org.noticekit.validate.law.WordPattern;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.TextView;

/**
 * How far a sentence that says "your data" reaches: over all that a notice tells of, or over one part of it; and whether it
 * says so without an exception.
 */
public final class Reach {

    private static final Pattern NO_LETTERS = WordPattern.of("[^\\p{L}]+");

    /** The words of which the titles of sections on all data are made. One that has another word is of something narrower. */
    private static final Set<String> GENERAL = Set.of(
            ("a about abroad all and any are at be can collect collected collection countries country data details disclose"
                            + " disclosure do does eea eu for from general get give given go goes held hold how in information"
                            + " international internationally introduction is it keep kept kingdom leave leaves location"
                            + " locations may not notice of on or other our out outside over overseas overview people personal"
                            + " policy privacy processed processing promise protect protection receives safe safely secure securely"
                            + " security see send sent share shared sharing short statement storage store stored storing summary"
                            + " territory that the third this to transfer transferred transferring transfers uk united us use used"
                            + " we what when where which who whom will with world you your")
                    .split(" "));

    private static final Pattern EXCEPTION = WordPattern.of(
            "\\b(?:unless|except\\w*|other than|apart from|save|without|if|where"
                    + "|wherever|when|whenever|while|but|however|although|normally|usually|generally|routinely|ordinarily|typically|mostly"
                    + "|mainly|most|some|may|might|sometimes|aims?|try|tries|prefer|seek|intend|plan|expect|knowingly|deliberately|until"
                    + "|before|as a rule|in (?:general|principle)|only (?:with|to|for)|adequa\\w+|safeguards?|used to|previously)\\b");
    private static final Pattern EXCEPTION_FOLLOWS =
            WordPattern.of("\\W*(?:however|but|except\\w*|unless|some|sometimes"
                    + "|occasionally|where|wherever|if|when|whenever|in (?:some|certain|a few|rare|other)|the (?:only|exceptions?)|only|one"
                    + "|a few|other than|apart from|there (?:is|are|may)|this (?:does|may|is)|for some|we (?:may|might|sometimes|only)"
                    + "|instead|otherwise)\\b");
    private static final Pattern PART = WordPattern.of(
            "^\\W*(?:for|in|with|on|at|during|as|under|by|through|this|these|those|it|they|our (?!council)|its|their)\\b");

    private Reach() {}

    /**
     * The activities of which the text tells where it speaks of people's data without saying which; empty if it is not of
     * activities, or cannot be told.
     */
    public static List<ActivityView> of(TextView text, NoticeContext notice) {
        if (isOfAll(text, notice)) {
            return notice.writtenActivities();
        }
        List<String> path = text.subject().path().segments();
        int length =
                switch (path.get(0)) {
                    case "activities" -> 2;
                    case "channels" -> path.size() > 4 && path.get(2).equals("activities") ? 4 : 2;
                    default -> 0;
                };
        if (length == 0 || path.size() <= length) {
            return List.of();
        }
        NoticePath part = NoticePath.of(path.subList(0, length).toArray(String[]::new));
        return notice.writtenActivities().stream()
                .filter(activity -> activity.subject().path().startsWith(part))
                .toList();
    }

    /** Whether the text is of all that the notice tells of. */
    public static boolean isOfAll(TextView text, NoticeContext notice) {
        List<String> path = text.subject().path().segments();
        return switch (path.get(0)) {
            case "introduction", "general" -> true;
            case "sections" -> isGeneral(notice.notice().sections().get(Identifier.of(path.get(1))));
            default -> false;
        };
    }

    /**
     * Whether the words are said of all data that the text is of: of no part of it, and with no exception. A commitment has
     * its exceptions in a field of their own, and its kind says what it promises.
     */
    public static boolean isWithoutException(Quote quote) {
        String sentence = quote.sentence();
        return !quote.isWithin("commitments")
                && !PART.matcher(sentence).find()
                && !EXCEPTION.matcher(sentence).find()
                && !quote.isOfThePast()
                && !EXCEPTION_FOLLOWS.matcher(quote.afterSentence()).lookingAt();
    }

    private static boolean isGeneral(@Nullable FreeTextSection section) {
        return Optional.ofNullable(section)
                .filter(given -> NO_LETTERS
                        .splitAsStream(given.title().value().toLowerCase(Locale.ROOT))
                        .allMatch(word -> word.isEmpty() || GENERAL.contains(word)))
                .isPresent();
    }
}
