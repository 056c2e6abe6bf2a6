package org.noticekit.io;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a value in a file can be: how it is read and checked, how it is written, what the schema says of it.
 *
 * @param <T> what it becomes in the model
 */
abstract sealed class Kind<T>
        permits ScalarKind, BooleanKind, WholeNumberKind, ListKind, MapKind, ObjectKind, UnionKind, LaterKind {

    /** What people call it, with an article, for example {@code a date}. */
    abstract String noun();

    /** How to write one, in a sentence. */
    abstract String howToWrite();

    /** The keys that a group of this kind can have; empty if the kind does not say. */
    List<String> keys() {
        return List.of();
    }

    /** Whether {@code node} has the outward form of one: is a list where one is a list, and so on. */
    abstract boolean looksLike(Node node);

    /** The value written in {@code node}; null if anything is wrong with it, which has been reported then. */
    abstract @Nullable T read(Node node, Reading reading);

    /** Writes {@code value} so that it is read back equal. */
    abstract void write(T value, Output output);

    /** The JSON Schema of it, a new map; what has a name is put into {@code definitions} and referred to. */
    abstract Map<String, Object> schema(SchemaDefinitions definitions);
}
