package org.noticekit.testkit.jqwik;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.noticekit.model.EmailAddress;
import org.noticekit.model.LanguageTag;
import org.noticekit.model.NoticeDate;
import org.noticekit.model.PhoneNumber;
import org.noticekit.model.Place;
import org.noticekit.model.Prose;
import org.noticekit.model.Text;
import org.noticekit.model.TimePeriod;
import org.noticekit.model.WebAddress;

/** Texts and other single values, harmless and hostile. */
final class Texts {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private static final List<String> HOSTILE = List.of(
            "NO",
            "null",
            "~",
            "true",
            "Yes",
            "off",
            "y",
            "01067",
            "2024",
            "2024-06",
            "1e3",
            "0x1F",
            "12:30:45",
            ".5",
            "-1",
            "+44",
            "- item",
            "? key",
            ": value",
            "key: value",
            "a #comment",
            "#comment",
            "ends:",
            "[list]",
            "{map: x}",
            "*alias",
            "&anchor",
            "!tag",
            "!!str 3",
            "<<",
            "%directive",
            "@at",
            "`tick",
            "|",
            ">",
            "|-",
            "---",
            "...",
            "--- a",
            "'single'",
            "it's",
            "\"double\"",
            "back\\slash",
            "\\n",
            "<b>bold</b>",
            "<script>alert(1)</script>",
            "a & b",
            "&amp;",
            "\u00a0nbsp\u00a0",
            "\u200bzero\u200dwidth",
            "\u200fright-to-left",
            "\u05d0\u05d1\u05d2",
            "na\u00efve caf\u00e9",
            "\ud83d\ude00",
            "\u4e2d\u6587",
            "\u2014 dash",
            "a\ttab",
            "{{ template }}",
            "${jndi:x}",
            "*bold* [link](https://example.org)",
            "=1+1",
            "\u0301combining");

    private static final List<Place> PLACES = Place.all();

    private static final Map<Class<?>, List<?>> EXAMPLES = Map.of(
            NoticeDate.class,
            Stream.of("2024", "2024-06", "2024-06-30", "2000-02-29", "0999", "9999-12-31")
                    .map(NoticeDate::of)
                    .toList(),
            TimePeriod.class,
            Stream.of("P2Y", "P1Y6M", "P6M", "P4W", "P30D", "P999999D", "P1Y2M3W4D")
                    .map(TimePeriod::of)
                    .toList(),
            EmailAddress.class,
            Stream.of("dpo@example.gov.uk", "o'brien+x@a-b.example.org", "1@2.co", "=@x.yz")
                    .map(EmailAddress::of)
                    .toList(),
            PhoneNumber.class,
            Stream.of("0303 123 1113", "+44 1603 222222", "(01603) 222-222 ext 12", "101")
                    .map(PhoneNumber::of)
                    .toList(),
            WebAddress.class,
            Stream.of(
                            "https://www.example.gov.uk/privacy?a=b&c=d#e",
                            "http://example.org",
                            "/privacy",
                            "../a",
                            "?q",
                            "#top",
                            "mailto:dpo@example.gov.uk",
                            "tel:+441603222222",
                            "HTTPS://EXAMPLE.ORG:8080/%20")
                    .map(WebAddress::of)
                    .toList(),
            LanguageTag.class,
            Stream.of("en-GB", "cy", "ga", "de-CH-1996", "zh-Hant-TW")
                    .map(LanguageTag::of)
                    .toList());

    private Texts() {}

    /** A value of a type of the model that a file writes as a text. */
    static Object of(Class<?> type, Random random, Function<Random, String> words) {
        if (type == Text.class) {
            return Text.of(words.apply(random));
        } else if (type == Prose.class) {
            return Prose.of(random.nextInt(3) == 0 ? lines(random, words) : words.apply(random));
        } else if (type == Place.class) {
            return PLACES.get(random.nextInt(PLACES.size()));
        }
        List<?> examples = EXAMPLES.getOrDefault(type, List.of());
        return examples.get(random.nextInt(examples.size()));
    }

    /** A key, some of which YAML would take for something else. */
    static String id(Random random) {
        return random.nextInt(10) == 0
                ? pick(List.of("null", "true", "no", "007", "1e3", "2024", "on"), random)
                : word(random) + "-" + random.nextInt(1000);
    }

    /** Some plain words, which no other text has. */
    static String plain(Random random) {
        StringBuilder text = new StringBuilder(word(random));
        for (int i = random.nextInt(6); i >= 0; i--) {
            text.append(' ').append(word(random));
        }
        return text.append(' ')
                .append(Long.toString(random.nextLong() & Long.MAX_VALUE, 36))
                .toString();
    }

    /** Some words, in which anything may occur. */
    static String any(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> pick(HOSTILE, random);
            case 1 -> plain(random);
            default ->
                pick(HOSTILE, random) + pick(List.of("", " ", ": ", " #", "\n", ", "), random) + pick(HOSTILE, random);
        };
    }

    private static String lines(Random random, Function<Random, String> words) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(5); i >= 0; i--) {
            text.append(pick(List.of("", "  ", "- ", "\n", "\t", "\n\n\n", "1. "), random))
                    .append(words.apply(random))
                    .append('\n');
        }
        return text.toString();
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 1 + random.nextInt(9); i >= 0; i--) {
            word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return word.toString();
    }

    private static String pick(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }
}
