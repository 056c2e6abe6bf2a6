package org.noticekit.io;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.noticekit.model.Identifier;

/**
 * Values of one kind, each under a key that the author of the notice chose, in order.
 *
 * @param <T> what a value becomes in the model
 */
final class MapKind<T> extends Kind<Map<Identifier, T>> {

    private final Kind<T> value;

    MapKind(Kind<T> value) {
        this.value = value;
    }

    Kind<T> value() {
        return value;
    }

    @Override
    String noun() {
        return "a group of keys";
    }

    @Override
    String howToWrite() {
        return "Give each " + Words.withoutArticle(value.noun()) + " a key of its own, and write it under that key.";
    }

    @Override
    boolean looksLike(Node node) {
        return node.is(Node.Type.OBJECT);
    }

    @Override
    @Nullable
    Map<Identifier, T> read(Node node, Reading reading) {
        if (!node.is(Node.Type.OBJECT)) {
            reading.wrongType(node, this);
            return null;
        }
        if (node.children().isEmpty()) {
            reading.blank(node, this);
        }
        Map<String, Node> seen = new HashMap<>();
        Map<Identifier, T> values = new LinkedHashMap<>();
        for (Node child : node.children()) {
            if (node.isIncomplete() && child.key().equals(YamlMarkup.MERGE_KEY)) {
                continue;
            }
            Node first = seen.putIfAbsent(child.key(), child);
            if (first != null) {
                reading.duplicate(child, first);
                continue;
            }
            Identifier id = NoticeScalars.ID.parseKey(child, reading);
            T read = value.read(child, reading);
            if (id != null && read != null) {
                values.put(id, read);
            }
        }
        return values;
    }

    @Override
    void write(Map<Identifier, T> values, Output output) {
        output.startObject();
        values.forEach((id, each) -> {
            output.key(id.value());
            value.write(each, output);
        });
        output.endObject();
    }

    @Override
    Map<String, Object> schema(SchemaDefinitions definitions) {
        Map<String, Object> names = SchemaDefinitions.map("title", "key"); // editors put it where the key is to be
        names.put("description", NoticeScalars.ID.howToWrite());
        names.put("pattern", NoticeScalars.IDENTIFIER_PATTERN);
        names.put("patternErrorMessage", NoticeScalars.ID.howToWrite());
        names.put("maxLength", NoticeScalars.IDENTIFIER_LENGTH);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("minProperties", 1);
        schema.put("propertyNames", names);
        schema.put("additionalProperties", value.schema(definitions));
        return schema;
    }
}
