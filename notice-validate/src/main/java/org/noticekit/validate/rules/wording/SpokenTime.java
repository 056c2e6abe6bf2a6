package org.noticekit.validate.rules.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.noticekit.validate.law.WordPattern;

/**
 * A time that a sentence in English gives, such as "two months" or "30 working days".
 *
 * @param words the words
 * @param before what stands before them in the sentence
 * @param after what stands after them
 * @param months how many months it has, if it is told in months or years; 0 otherwise
 * @param days how many days it has at the least
 */
public record SpokenTime(String words, String before, String after, int months, int days) {

    private static final List<String> NUMBERS = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final List<String> TENS =
            List.of("no", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Pattern TIME = WordPattern.of("\\b([0-9]{1,3}|an?|"
            + String.join("|", NUMBERS.subList(1, 13)) + "|" + String.join("|", TENS.subList(2, 10))
            + ")(?: \\([a-z0-9]{1,9}\\))?[ -](?:(working|business|calendar|full|whole) )?(day|week|month|year)s?\\b");

    /** The words that can stand between "within" or the like and a time. */
    public static final String FILLER =
            "(?: (?:a|the|about|around|at|least|most|up|to|maximum|of|no|more|than|next|period))*? $";

    /** The times in a sentence. */
    public static List<SpokenTime> in(String sentence) {
        List<SpokenTime> found = new ArrayList<>();
        Matcher time = TIME.matcher(sentence);
        while (time.find()) {
            int number = number(time.group(1).toLowerCase(Locale.ROOT));
            boolean working = time.group(2) != null
                    && (time.group(2).equalsIgnoreCase("working")
                            || time.group(2).equalsIgnoreCase("business"));
            int months =
                    switch (time.group(3).toLowerCase(Locale.ROOT)) {
                        case "month" -> number;
                        case "year" -> number * 12;
                        default -> 0;
                    };
            int days = time.group(3).equalsIgnoreCase("week") ? number * 7 : months > 0 ? months * 30 - 2 : number;
            found.add(new SpokenTime(
                    WordPattern.oneLine(time.group()),
                    sentence.substring(0, time.start()),
                    sentence.substring(time.end()),
                    months,
                    working ? withWeekends(days) : days));
        }
        return found;
    }

    /** So many working days, and the weekends between them. */
    private static int withWeekends(int days) {
        return days + 2 * ((days - 1) / 5);
    }

    private static int number(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return Integer.parseInt(word);
        }
        if (word.equals("a") || word.equals("an")) {
            return 1;
        }
        return NUMBERS.contains(word) ? NUMBERS.indexOf(word) : TENS.indexOf(word) * 10;
    }
}
