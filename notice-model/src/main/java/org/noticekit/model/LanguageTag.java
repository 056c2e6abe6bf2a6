package org.noticekit.model;

import java.io.Serializable;
import java.util.IllformedLocaleException;
import java.util.Locale;
import org.immutables.value.Value;

/**
 * A language, as a BCP 47 tag such as {@code en-GB} or {@code cy}.
 */
@Value.Immutable
public abstract class LanguageTag implements Serializable {

    LanguageTag() {}

    /**
     * The language written so.
     *
     * @throws IllegalArgumentException if the tag is not well-formed or names no language
     */
    public static LanguageTag of(String text) {
        return ImmutableLanguageTag.of(text);
    }

    /** The tag. */
    @Value.Parameter
    public abstract String value();

    @Value.Check
    void check() {
        try {
            String language =
                    new Locale.Builder().setLanguageTag(value()).build().getLanguage();
            if (language.length() == 2 || language.length() == 3) {
                return;
            }
        } catch (IllformedLocaleException notWellFormed) {
            // Said below, in words for the person who wrote it.
        }
        throw new IllegalArgumentException("\"" + value() + "\" is not a language. "
                + "Write its code, like \"en-GB\" for English or \"cy\" for Welsh.");
    }

    /** The language alone, in small letters: {@code en} for {@code en-GB}. */
    public final String language() {
        return Locale.forLanguageTag(value()).getLanguage();
    }

    /** The text as it is written in a file. */
    @Override
    public final String toString() {
        return value();
    }
}
