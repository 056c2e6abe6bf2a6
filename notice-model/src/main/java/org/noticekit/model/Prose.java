package org.noticekit.model;

import java.io.Serializable;
import org.immutables.value.Value;

/**
 * Sentences for people, in a closed subset of Markdown: paragraphs, lists, links and emphasis. Never blank. HTML has no
 * meaning in it: it is text like any other.
 */
@Value.Immutable
public abstract class Prose implements Serializable {

    Prose() {}

    /**
     * The text with line breaks as {@code \\n}, without white space at the ends of lines or blank lines at its ends.
     *
     * @throws IllegalArgumentException if it is blank or holds a control character, a lone surrogate or a noncharacter
     */
    public static Prose of(String text) {
        return ImmutableProse.of(text);
    }

    /** The Markdown source. */
    @Value.Parameter
    public abstract String value();

    @Value.Check
    Prose check() {
        if (Characters.isTidyLines(value())) {
            return this;
        }
        String lines = Characters.lines(value());
        return lines.equals(value()) && Characters.readable(lines).equals(lines) ? this : of(lines);
    }

    /** The text as it is written in a file. */
    @Override
    public final String toString() {
        return value();
    }
}
