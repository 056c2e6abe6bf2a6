package org.noticekit.model;

import java.io.Serializable;
import org.immutables.value.Value;

/**
 * A short piece of text on one line, such as a name or a title: never blank, nothing in it but characters that can be
 * shown. Markup has no meaning in it.
 */
@Value.Immutable
public abstract class Text implements Serializable {

    Text() {}

    /**
     * The text with each run of white space, line breaks too, as one space, and none at its ends.
     *
     * @throws IllegalArgumentException if it is blank or holds a control character, a lone surrogate or a noncharacter
     */
    public static Text of(String text) {
        return ImmutableText.of(text);
    }

    /** The characters. */
    @Value.Parameter
    public abstract String value();

    @Value.Check
    Text check() {
        if (Characters.isTidyLine(value())) {
            return this;
        }
        String line = Characters.line(value());
        return line.equals(value()) && Characters.readable(line).equals(line) ? this : of(line);
    }

    /** The text as it is written in a file. */
    @Override
    public final String toString() {
        return value();
    }
}
