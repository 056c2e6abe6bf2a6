package org.noticekit.model;

import java.io.Serializable;
import org.immutables.value.Value;

/**
 * The key of a thing in a notice, by which it is referred to and linked: small letters, digits and single hyphens, such
 * as {@code live-chat}; at most 64 characters.
 */
@Value.Immutable
public abstract class Identifier implements Serializable, Comparable<Identifier> {

    private static final int MAX_LENGTH = 64;

    Identifier() {}

    /**
     * The identifier written so.
     *
     * @throws IllegalArgumentException if it is not of that form
     */
    public static Identifier of(String text) {
        return ImmutableIdentifier.of(text);
    }

    /** The key. */
    @Value.Parameter
    public abstract String value();

    @Value.Check
    void check() {
        if (value().length() > MAX_LENGTH || !isWellFormed(value())) {
            throw new IllegalArgumentException("\"" + value() + "\" is not a name that can be used as a key. "
                    + "Use small letters, digits and single hyphens, 64 at most, for example \"live-chat\".");
        }
    }

    private static boolean isWellFormed(String text) {
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letterOrDigit = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!letterOrDigit && !(c == '-' && inWord)) {
                return false;
            }
            inWord = letterOrDigit;
        }
        return inWord;
    }

    @Override
    public final int compareTo(Identifier other) {
        return value().compareTo(other.value());
    }

    /**
     * FNV-1a, 64 bits wide, folded. A file can be full of keys whose texts all have one hash code, and every map of them
     * would be slow; keys that all share this one nobody can find.
     */
    @Override
    public final int hashCode() {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < value().length(); i++) {
            hash = (hash ^ value().charAt(i)) * 0x100000001b3L;
        }
        return Long.hashCode(hash);
    }

    /** The text as it is written in a file. */
    @Override
    public final String toString() {
        return value();
    }
}
