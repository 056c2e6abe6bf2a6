package org.noticekit.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The named types of a JSON Schema (draft-07), each described once and referred to by name. */
final class SchemaDefinitions {

    private final Map<String, Map<String, Object>> definitions = new TreeMap<>();

    /** A reference to the definition {@code name}; {@code make} makes it if it is not there yet. */
    Map<String, Object> refer(String name, Supplier<Map<String, Object>> make) {
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of()); // holds the place, for types that contain themselves
            definitions.put(name, make.get());
        }
        return map("$ref", "#/definitions/" + name);
    }

    /** The definitions, sorted by name. */
    Map<String, Map<String, Object>> all() {
        return definitions;
    }

    /** The whole schema of files that hold one {@code kind} each, as JSON text. */
    static String text(String id, String description, ObjectKind<?> kind) {
        SchemaDefinitions definitions = new SchemaDefinitions();
        Map<String, Object> whole = kind.objectSchema(definitions, new LinkedHashMap<>(), new ArrayList<>());
        Map<String, Object> schema = map("$schema", "http://json-schema.org/draft-07/schema#");
        schema.put("$id", id);
        schema.put("description", description);
        schema.putAll(whole);
        schema.put("definitions", definitions.all());
        JsonOutput output = new JsonOutput();
        write(schema, output);
        return output.toString();
    }

    /** The schema with a description. Beside a reference draft-07 ignores everything, so that one is wrapped. */
    static Map<String, Object> described(String description, Map<String, Object> schema) {
        Map<String, Object> described = map("description", description);
        if (schema.containsKey("$ref")) {
            described.put("allOf", List.of(schema));
        } else {
            described.putAll(schema);
        }
        return described;
    }

    /** A map that keeps its order, with one entry to begin with. */
    static Map<String, Object> map(String key, Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(key, value);
        return map;
    }

    private static void write(Object value, Output output) {
        if (value instanceof Map<?, ?> map) {
            output.startObject();
            map.forEach((key, each) -> {
                output.key(String.valueOf(key));
                write(each, output);
            });
            output.endObject();
        } else if (value instanceof List<?> list) {
            output.startList();
            list.forEach(each -> write(each, output));
            output.endList();
        } else if (value instanceof Boolean bool) {
            output.bool(bool);
        } else if (value instanceof Integer number) {
            output.number(number);
        } else {
            output.text(String.valueOf(value));
        }
    }
}
