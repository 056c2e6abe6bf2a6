package org.noticekit.io;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.noticekit.model.Place;

/** Texts of each kind, harmless and hostile. */
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

    private static final Map<ScalarKind<?>, List<String>> EXAMPLES = Map.of(
            NoticeScalars.DATE, List.of("2024", "2024-06", "2024-06-30", "2000-02-29", "0999", "9999-12-31"),
            NoticeScalars.PERIOD, List.of("P2Y", "P1Y6M", "P6M", "P4W", "P30D", "P999999D", "P1Y2M3W4D"),
            NoticeScalars.EMAIL, List.of("dpo@example.gov.uk", "o'brien+x@a-b.example.org", "1@2.co", "=@x.yz"),
            NoticeScalars.PHONE,
                    List.of("0303 123 1113", "+44 1603 222222", "(01603) 222-222 ext 12", "101", "03031231113"),
            NoticeScalars.URL,
                    List.of(
                            "https://www.example.gov.uk/privacy?a=b&c=d#e",
                            "http://example.org",
                            "/privacy",
                            "../a",
                            "?q",
                            "#top",
                            "mailto:dpo@example.gov.uk",
                            "tel:+441603222222",
                            "HTTPS://EXAMPLE.ORG:8080/%20"),
            NoticeScalars.LANGUAGE, List.of("en-GB", "cy", "ga", "de-CH-1996", "zh-Hant-TW"));

    private Texts() {}

    static String of(ScalarKind<?> kind, Random random, Function<Random, String> words) {
        if (kind == NoticeScalars.TEXT) {
            return words.apply(random);
        }
        if (kind == NoticeScalars.PROSE) {
            return random.nextInt(3) == 0 ? lines(random, words) : words.apply(random);
        }
        if (kind == NoticeScalars.ID) {
            return id(random);
        }
        return pick(
                kind == NoticeScalars.PLACE
                        ? Place.all().stream().map(Place::value).toList()
                        : EXAMPLES.getOrDefault(kind, List.of()),
                random);
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
