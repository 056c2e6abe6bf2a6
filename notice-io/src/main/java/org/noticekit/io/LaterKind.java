package org.noticekit.io;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A kind that is not there yet while its own parts are being described: one that can occur in itself.
 *
 * @param <T> what it becomes in the model
 */
final class LaterKind<T> extends Kind<T> {

    private final Supplier<Kind<T>> kind;

    LaterKind(Supplier<Kind<T>> kind) {
        this.kind = kind;
    }

    /** The kind it stands for. */
    Kind<T> resolved() {
        return kind.get();
    }

    @Override
    String noun() {
        return resolved().noun();
    }

    @Override
    String howToWrite() {
        return resolved().howToWrite();
    }

    @Override
    List<String> keys() {
        return resolved().keys();
    }

    @Override
    boolean looksLike(Node node) {
        return resolved().looksLike(node);
    }

    @Override
    @Nullable
    T read(Node node, Reading reading) {
        return resolved().read(node, reading);
    }

    @Override
    void write(T value, Output output) {
        resolved().write(value, output);
    }

    @Override
    Map<String, Object> schema(SchemaDefinitions definitions) {
        return resolved().schema(definitions);
    }
}
