package org.noticekit.render.writing;

import org.noticekit.internal.CharacterClass;

/**
 * How many columns text takes where all letters have one width: two for an East Asian wide character or an emoji, none for
 * one that combines or is invisible, else one. Characters that are shown as one, such as a family of emoji or a flag, count
 * as one.
 */
public final class Columns {
    private static final int FIRST_SPECIAL = 0x300;
    private static final int SOFT_HYPHEN = 0xAD;
    private static final int JOINER = 0x200D;
    private static final int EMOJI_SELECTOR = 0xFE0F;
    private static final int FIRST_SKIN_TONE = 0x1F3FB;
    private static final int LAST_SKIN_TONE = 0x1F3FF;
    private static final int FIRST_REGION = 0x1F1E6;
    private static final int LAST_REGION = 0x1F1FF;

    private Columns() {}

    /** How many columns all characters of {@code text} take. */
    public static int of(CharSequence text) {
        int columns = 0;
        for (int i = 0; i < text.length(); ) {
            int end = end(text, i);
            columns += of(text, i, end);
            i = end;
        }
        return columns;
    }

    /** Where the characters end that are shown as one with the character at {@code start}. */
    public static int end(CharSequence text, int start) {
        int first = Character.codePointAt(text, start);
        int end = start + Character.charCount(first);
        if (isRegion(first) && end < text.length() && isRegion(Character.codePointAt(text, end))) {
            end += Character.charCount(first);
        }
        boolean joined = false;
        while (end < text.length()) {
            int c = Character.codePointAt(text, end);
            boolean pictures = joined && CharacterClass.EMOJI.has(first) && CharacterClass.EMOJI.has(c);
            boolean toned = isSkinTone(c) && CharacterClass.EMOJI.has(first);
            if (!pictures && !toned && of(c) > 0) {
                return end;
            }
            joined = c == JOINER;
            end += Character.charCount(c);
        }
        return end;
    }

    /** How many columns the characters from {@code start} to {@code end} take, which are shown as one. */
    public static int of(CharSequence text, int start, int end) {
        int first = Character.codePointAt(text, start);
        int next = start + Character.charCount(first);
        if (next == end) {
            return of(first);
        }
        int second = Character.codePointAt(text, next);
        boolean flag = isRegion(first) && isRegion(second);
        boolean emoji = second == EMOJI_SELECTOR && CharacterClass.EMOJI.has(first);
        return flag || emoji ? 2 : of(first);
    }

    /** How many columns the character {@code c} takes by itself. */
    public static int of(int c) {
        if (c < FIRST_SPECIAL) {
            return c == SOFT_HYPHEN ? 0 : 1;
        }
        return CharacterClass.ZERO_WIDTH.has(c) ? 0 : CharacterClass.WIDE.has(c) ? 2 : 1;
    }

    private static boolean isSkinTone(int c) {
        return c >= FIRST_SKIN_TONE && c <= LAST_SKIN_TONE;
    }

    private static boolean isRegion(int c) {
        return c >= FIRST_REGION && c <= LAST_REGION;
    }
}
