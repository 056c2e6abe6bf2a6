package org.noticekit.render.html;

import java.util.Locale;
import java.util.Set;
import org.noticekit.internal.CharacterClass;

/** Which way a language is written. */
final class Direction {
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi");

    /** The first and the last character of each range that holds right-to-left scripts or is kept for them. */
    private static final int[][] RIGHT_TO_LEFT_SCRIPTS = {
        {0x590, 0x8FF}, {0xFB1D, 0xFDFF}, {0xFE70, 0xFEFE}, {0x10800, 0x10FFF}, {0x1E800, 0x1EFFF}
    };

    private Direction() {}

    /** Whether none of the characters is of a script that runs from right to left, and at least one is a letter or digit. */
    static boolean runsLeftToRight(String words) {
        return words.codePoints().noneMatch(Direction::isRightToLeft)
                && words.codePoints().anyMatch(CharacterClass.LETTER_OR_DIGIT::has);
    }

    private static boolean isRightToLeft(int c) {
        for (int[] script : RIGHT_TO_LEFT_SCRIPTS) {
            if (c >= script[0] && c <= script[1]) {
                return true;
            }
        }
        return false;
    }

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
