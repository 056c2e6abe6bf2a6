package org.noticekit.io;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A key that an object can have: what may stand under it, and what that means.
 *
 * @param <V> what the model's accessor answers: a value, an {@code Optional}, a {@code List} and so on
 */
abstract class Field<V> {

    private final String key;
    private final boolean required;
    private final String description;
    private final int index;

    private Field(String key, boolean required, String description, int index) {
        this.key = key;
        this.required = required;
        this.description = description;
        this.index = index;
    }

    /**
     * The field.
     *
     * @param fromFile what the model makes of what is read, or of null if the key is absent
     * @param toFile what is written for the model's value; null if the key is left out
     */
    static <V, R> Field<V> of(
            String key,
            Kind<R> kind,
            boolean required,
            String description,
            int index,
            Function<@Nullable R, V> fromFile,
            Function<V, @Nullable R> toFile) {
        return new Field<>(key, required, description, index) {
            @Override
            Kind<R> kind() {
                return kind;
            }

            @Override
            @SuppressWarnings("unchecked") // what was read for this field was read by this kind
            V value(@Nullable Object read) {
                return fromFile.apply((R) read);
            }

            @Override
            void write(V value, Output output) {
                R written = toFile.apply(value);
                if (written != null) {
                    output.key(key);
                    kind.write(written, output);
                }
            }
        };
    }

    String key() {
        return key;
    }

    boolean isRequired() {
        return required;
    }

    /** What it means, in a sentence. */
    String description() {
        return description;
    }

    /** Which of its object's fields it is, counted from 0. */
    int index() {
        return index;
    }

    abstract Kind<?> kind();

    /** The model's value, of what the field's kind read; null if the key is absent. */
    abstract V value(@Nullable Object read);

    /** Writes key and value, if there is anything to say. */
    abstract void write(V value, Output output);

    /** Checks a value whose key was probably meant to be this field's, if it looks like one of this field's. */
    void checkMisspelt(Node node, Reading reading) {
        if (kind().looksLike(node)) {
            kind().read(node, reading);
        }
    }
}
