package org.noticekit.internal;

import java.util.Locale;

/** The words that stand for the constants of an enum. */
public final class EnumWords {

    private EnumWords() {}

    /** The word of the format, of ids and of keys: {@code legal-obligation} for {@code LEGAL_OBLIGATION}. */
    public static String kebab(Enum<?> constant) {
        return lower(constant).replace('_', '-');
    }

    /** The words within a sentence: {@code legal obligation} for {@code LEGAL_OBLIGATION}. */
    public static String spaced(Enum<?> constant) {
        return lower(constant).replace('_', ' ');
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
