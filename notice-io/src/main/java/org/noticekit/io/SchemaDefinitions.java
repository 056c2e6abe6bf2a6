package org.noticekit.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The named types of a JSON Schema (draft-07), each described once and referred to by name. */
final class SchemaDefinitions {

    /** Quoted examples within a description. */
    private static final Pattern EXAMPLES =
            Pattern.compile("(?:for example|such as) (\"[^\"]+\"(?:,? or \"[^\"]+\")*)");

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    private final Map<String, Map<String, Object>> definitions = new TreeMap<>();
    private final WordMeanings meanings = WordMeanings.read();

    /** A reference to the definition {@code name}; {@code make} makes it if it is not there yet. */
    Map<String, Object> refer(String name, Supplier<Map<String, Object>> make) {
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of()); // holds the place, for types that contain themselves
            definitions.put(name, make.get());
        }
        return map("$ref", "#/definitions/" + name);
    }

    /** What each of {@code words} means; {@code type} is the simple name of the model's type. */
    List<String> meanings(String type, List<String> words) {
        return meanings.of(type, words);
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

    /**
     * The schema of what stands under a field's key. Beside a reference draft-07 ignores everything; but editors read there
     * what is said of the key, and would not find it in an {@code allOf} around the reference.
     */
    Map<String, Object> property(Field<?> field) {
        Map<String, Object> property = map("description", field.description());
        field.kind().schema(this).forEach(property::putIfAbsent);
        List<String> examples = examples(field);
        if (!examples.isEmpty()) {
            if (property.get("items") instanceof Map<?, ?> items) {
                Map<String, Object> item = map("examples", examples);
                items.forEach((key, value) -> item.put(String.valueOf(key), value));
                property.put("items", item);
            } else {
                property.put("examples", examples);
            }
        }
        return property;
    }

    /** The examples that the field's description gives of what to write, in quotation marks; there may be none. */
    static List<String> examples(Field<?> field) {
        return EXAMPLES.matcher(field.description())
                .results()
                .flatMap(match -> QUOTED.matcher(match.group(1)).results())
                .map(match -> match.group(1))
                .toList();
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
