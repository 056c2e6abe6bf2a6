package org.noticekit.render.html;

import java.util.Locale;
import java.util.Set;

/** Which way a language is written. */
final class Direction {
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi");

    private Direction() {}

    /** Whether words in {@code language}, a BCP 47 tag, run from right to left. A script in the tag decides first. */
    static boolean isRightToLeft(String language) {
        String[] subtags = language.toLowerCase(Locale.ROOT).split("-", -1);
        if (subtags.length > 1 && subtags[1].length() == 4) {
            return switch (subtags[1]) {
                case "adlm", "arab", "hebr", "mand", "nkoo", "rohg", "samr", "syrc", "thaa" -> true;
                default -> false;
            };
        }
        return RIGHT_TO_LEFT.contains(subtags[0]);
    }
}
