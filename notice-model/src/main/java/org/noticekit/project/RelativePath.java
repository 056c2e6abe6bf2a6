package org.noticekit.project;

import java.io.Serializable;
import org.immutables.value.Value;

/** The name of a file, seen from the folder of the file that says it, with {@code /} between folders on every machine. */
@Value.Immutable
public abstract class RelativePath implements Serializable {

    RelativePath() {}

    /**
     * The path that a text writes.
     *
     * @throws IllegalArgumentException if it is blank, begins at the top of a file system, or has a {@code \} or a
     *     control character in it; the message says so
     */
    public static RelativePath of(String text) {
        return ImmutableRelativePath.of(text);
    }

    /** The characters. */
    @Value.Parameter
    public abstract String value();

    @Value.Check
    void check() {
        PathText.check(value());
        if (value().startsWith("/") || value().matches("(?s)[A-Za-z]:.*")) {
            throw new IllegalArgumentException("\"" + value() + "\" begins at the top of the file system. "
                    + "Write the path from the folder of this file, so that it is right on every machine.");
        }
    }

    /** The path as it is written in a file. */
    @Override
    public final String toString() {
        return value();
    }
}
