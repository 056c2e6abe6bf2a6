package org.noticekit.io;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.noticekit.model.Identifier;
import org.noticekit.model.Stated;

/**
 * The fields of an object type, in the order in which they are written. Each line ties a key to the accessor it is
 * written from and the builder's method it is read into, so that the compiler checks them against the model.
 *
 * @param <T> the type in the model
 * @param <B> that type's builder
 */
final class Fields<T, B> {

    private final List<Field<T, B, ?>> fields = new ArrayList<>();
    private String shortForm = "";

    /** A field that must be there. */
    <V> Fields<T, B> required(String key, Kind<V> kind, Function<T, V> get, BiConsumer<B, V> set, String description) {
        return add(new Field<>(key, kind, true, get, set, description));
    }

    /** A field that may be absent. */
    <V> Fields<T, B> optional(
            String key, Kind<V> kind, Function<T, Optional<V>> get, BiConsumer<B, V> set, String description) {
        return add(new Field<>(key, kind, false, object -> get.apply(object).orElse(null), set, description));
    }

    /** A list that means the same empty or absent. */
    <V> Fields<T, B> list(
            String key, Kind<V> item, Function<T, List<V>> get, BiConsumer<B, List<V>> set, String description) {
        return add(new Field<>(
                key,
                new ListKind<>(item, false),
                false,
                object -> get.apply(object).isEmpty() ? null : get.apply(object),
                set,
                description));
    }

    /** A list of different values, which means the same empty or absent. */
    <V> Fields<T, B> set(
            String key, Kind<V> item, Function<T, Set<V>> get, BiConsumer<B, List<V>> set, String description) {
        return add(new Field<>(
                key,
                new ListKind<>(item, true),
                false,
                object -> get.apply(object).isEmpty() ? null : List.copyOf(get.apply(object)),
                set,
                description));
    }

    /** A list that says "none" when it is empty, and says nothing when it is absent. */
    <V extends Serializable> Fields<T, B> stated(
            String key, Kind<V> item, Function<T, Stated<V>> get, BiConsumer<B, Stated<V>> set, String description) {
        return add(new Field<>(
                key,
                new ListKind<>(item, false),
                false,
                object -> get.apply(object).isStated() ? get.apply(object).items() : null,
                (builder, items) -> set.accept(builder, Stated.of(items)),
                description));
    }

    /** Values under keys that the author chooses. */
    <V> Fields<T, B> map(
            String key,
            Kind<V> value,
            Function<T, Map<Identifier, V>> get,
            BiConsumer<B, Map<Identifier, V>> set,
            String description) {
        return add(new Field<>(
                key,
                new MapKind<>(value),
                false,
                object -> get.apply(object).isEmpty() ? null : get.apply(object),
                set,
                description));
    }

    /** Says that one text may stand for the whole object: the field {@code key}, when it is the only one. */
    Fields<T, B> shortForm(String key) {
        shortForm = key;
        return this;
    }

    private Fields<T, B> add(Field<T, B, ?> field) {
        fields.add(field);
        return this;
    }

    List<Field<T, B, ?>> all() {
        return List.copyOf(fields);
    }

    Optional<Field<T, B, ?>> shortForm() {
        return fields.stream().filter(field -> field.key().equals(shortForm)).findFirst();
    }
}
