package org.noticekit.io;

import org.jspecify.annotations.Nullable;

/** What was read for the fields of one object. */
final class Values {

    private final @Nullable Object[] read;

    /** Nothing yet, for so many fields. */
    Values(int fields) {
        this.read = new Object[fields];
    }

    /** Notes what the field's kind read. */
    void set(Field<?> field, @Nullable Object value) {
        read[field.index()] = value;
    }

    /** The field's value, as the model's builder takes it. */
    <V> V get(Field<V> field) {
        return field.value(read[field.index()]);
    }
}
