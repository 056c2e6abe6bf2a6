package org.noticekit.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/**
 * Kinds of characters, as Unicode 15.0 has them. The JDK's own answers are those of the version of Unicode that it was
 * made for, and so not the same on all of them.
 */
public enum CharacterClass {
    /** As wide as two others where all have one width: East Asian wide and fullwidth ones, and those shown as emoji. */
    WIDE,
    /** Without a width of their own: what combines with the character before it, and what only steers others. */
    ZERO_WIDTH,
    /** What variation selector 16 makes an emoji. */
    EMOJI,
    /** What only steers how others are shown (general category Cf). */
    FORMAT,
    /** Letters and decimal digits (general categories L and Nd). */
    LETTER_OR_DIGIT,
    /** Punctuation (general category P). */
    PUNCTUATION,
    /** Symbols (general category S). */
    SYMBOL;

    private static final String FILE = "characters.txt";
    private static final Map<CharacterClass, int[]> RANGES = read();

    /** Whether {@code c} is one of these. */
    public boolean has(int c) {
        int[] ranges = RANGES.getOrDefault(this, new int[0]);
        int low = 0;
        int high = ranges.length / 2 - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (c < ranges[2 * middle]) {
                high = middle - 1;
            } else if (c > ranges[2 * middle + 1]) {
                low = middle + 1;
            } else {
                return true;
            }
        }
        return false;
    }

    /** The first and the last character of each range, in order. */
    private static Map<CharacterClass, int[]> read() {
        Map<CharacterClass, int[]> ranges = new EnumMap<>(CharacterClass.class);
        for (String line : file().split("\n", -1)) {
            String[] words = line.split(" ", -1);
            for (CharacterClass each : values()) {
                if (EnumWords.kebab(each).equals(words[0])) {
                    ranges.put(each, ranges(words));
                }
            }
        }
        return ranges;
    }

    private static int[] ranges(String... words) {
        int[] ranges = new int[2 * (words.length - 1)];
        for (int i = 1; i < words.length; i++) {
            int dash = words[i].indexOf('-');
            ranges[2 * i - 2] = Integer.parseInt(dash < 0 ? words[i] : words[i].substring(0, dash), 16);
            ranges[2 * i - 1] = Integer.parseInt(words[i].substring(dash + 1), 16);
        }
        return ranges;
    }

    private static String file() {
        try (InputStream in = CharacterClass.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("There is no " + FILE + ".");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
