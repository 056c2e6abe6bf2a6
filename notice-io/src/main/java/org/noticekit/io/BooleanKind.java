package org.noticekit.io;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Yes or no, written {@code true} or {@code false}. */
final class BooleanKind extends Kind<Boolean> {

    @Override
    String noun() {
        return "true or false";
    }

    @Override
    String howToWrite() {
        return "Write true or false, without quotation marks.";
    }

    @Override
    boolean looksLike(Node node) {
        return node.is(Node.Type.BOOLEAN);
    }

    @Override
    @Nullable
    Boolean read(Node node, Reading reading) {
        if (node.is(Node.Type.BOOLEAN)) {
            return Boolean.valueOf(node.text());
        }
        reading.wrongType(node, this);
        return null;
    }

    @Override
    void write(Boolean value, Output output) {
        output.bool(value);
    }

    @Override
    Map<String, Object> schema(SchemaDefinitions definitions) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "boolean");
        return schema;
    }
}
