package org.noticekit.io;

import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A key that an object can have: what may stand under it, what that means, and where it is in the model.
 *
 * @param <T> the object's type in the model
 * @param <B> that type's builder
 * @param <V> what the field becomes in the model
 */
final class Field<T, B, V> {

    private final String key;
    private final Kind<V> kind;
    private final boolean required;
    private final Function<T, @Nullable V> get;
    private final BiConsumer<B, V> set;
    private final String description;

    /** The field; {@code get} answers null where the object has nothing to write for it. */
    Field(
            String key,
            Kind<V> kind,
            boolean required,
            Function<T, @Nullable V> get,
            BiConsumer<B, V> set,
            String description) {
        this.key = key;
        this.kind = kind;
        this.required = required;
        this.get = get;
        this.set = set;
        this.description = description;
    }

    String key() {
        return key;
    }

    Kind<V> kind() {
        return kind;
    }

    boolean isRequired() {
        return required;
    }

    /** What it means, in a sentence. */
    String description() {
        return description;
    }

    @Nullable
    V valueIn(T object) {
        return get.apply(object);
    }

    void set(B builder, V value) {
        set.accept(builder, value);
    }

    /** Reads the value and puts it into the builder, unless it is wrong. */
    void read(Node node, B builder, Reading reading) {
        V value = kind.read(node, reading);
        if (value != null) {
            set.accept(builder, value);
        }
    }

    /** Checks a value whose key was probably meant to be this field's, if it looks like one of this field's. */
    void checkMisspelt(Node node, Reading reading) {
        if (kind.looksLike(node)) {
            kind.read(node, reading);
        }
    }

    /** Writes key and value, if there is one. */
    void write(T object, Output output) {
        V value = get.apply(object);
        if (value != null) {
            output.key(key);
            kind.write(value, output);
        }
    }

    /** Writes the value, which must be there, without its key. */
    void writeValue(T object, Output output) {
        kind.write(Objects.requireNonNull(get.apply(object)), output);
    }
}
