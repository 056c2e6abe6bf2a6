package org.noticekit.validate.rule;

import java.util.Objects;

/**
 * A value of the notice together with where it is and what people call it.
 *
 * @param value the value
 * @param subject its place and name, for findings about it
 * @param <T> the value's type
 */
public record Part<T>(T value, Subject subject) {

    /** Checks that both are given. */
    public Part {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(subject, "subject");
    }
}
