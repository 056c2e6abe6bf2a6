package org.noticekit.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A group of fields that become one object of the model. Its fields are described when they are first needed.
 *
 * @param <T> the type in the model
 * @param <B> that type's builder
 */
final class ObjectKind<T, B> extends Kind<T> {

    private final String name;
    private final String noun;
    private final Supplier<B> builder;
    private final Function<B, T> build;
    private final Consumer<Fields<T, B>> describe;

    // A benign race: whoever comes second describes the same, and all of it is final.
    private volatile @Nullable Described<T, B> described;

    /**
     * @param name its name in the schema
     * @param noun what people call it, with an article
     */
    ObjectKind(String name, String noun, Supplier<B> builder, Function<B, T> build, Consumer<Fields<T, B>> describe) {
        this.name = name;
        this.noun = noun;
        this.builder = builder;
        this.build = build;
        this.describe = describe;
    }

    String name() {
        return name;
    }

    /** The fields, in the order in which they are written. */
    List<Field<T, B, ?>> fields() {
        return described().fields;
    }

    Optional<Field<T, B, ?>> shortForm() {
        return described().shortForm;
    }

    B newBuilder() {
        return builder.get();
    }

    T build(B filled) {
        return build.apply(filled);
    }

    private Described<T, B> described() {
        Described<T, B> known = described;
        if (known == null) {
            Fields<T, B> fields = new Fields<>();
            describe.accept(fields);
            known = new Described<>(fields);
            described = known;
        }
        return known;
    }

    @Override
    String noun() {
        return noun;
    }

    @Override
    String howToWrite() {
        List<String> keys = fields().stream().map(Field::key).limit(4).toList();
        String more = fields().size() > keys.size() ? ", …" : "";
        return "Write on the lines below it, indented, what it is made of: " + Words.list(keys) + more + ".";
    }

    @Override
    boolean looksLike(Node node) {
        return node.is(Node.Type.OBJECT) || (shortForm().isPresent() && node.is(Node.Type.TEXT));
    }

    @Override
    @Nullable
    T read(Node node, Reading reading) {
        Optional<Field<T, B, ?>> shortForm = shortForm();
        if (shortForm.isPresent() && !node.is(Node.Type.OBJECT) && !node.is(Node.Type.LIST)) {
            return readShort(shortForm.get(), node, reading);
        }
        if (!node.is(Node.Type.OBJECT)) {
            reading.wrongType(node, this);
            return null;
        }
        return read(node, reading, null);
    }

    private @Nullable T readShort(Field<T, B, ?> field, Node node, Reading reading) {
        B filled = builder.get();
        field.read(node, filled, reading);
        return build(filled, node, reading);
    }

    /** Reads a group of fields of which one, {@code typeKey}, has been read already; null if there is no such field. */
    @Nullable
    T read(Node node, Reading reading, @Nullable String typeKey) {
        Described<T, B> known = described();
        @Nullable Node[] written = new Node[known.fields.size()];
        Map<Integer, Node> misspelt = new LinkedHashMap<>();
        for (Node child : node.children()) {
            Integer index = known.indexes.get(child.key());
            if (index == null) {
                if (!child.key().equals(typeKey)) {
                    reading.unknownField(child, this, known.indexes.keySet())
                            .map(known.indexes::get)
                            .ifPresent(meant -> misspelt.putIfAbsent(meant, child));
                }
            } else if (written[index] == null) {
                written[index] = child;
            } else {
                reading.duplicate(child, written[index]);
            }
        }
        B filled = builder.get();
        for (int i = 0; i < written.length; i++) {
            Field<T, B, ?> field = known.fields.get(i);
            Node child = written[i];
            if (child != null) {
                field.read(child, filled, reading);
            } else if (misspelt.containsKey(i)) {
                field.checkMisspelt(misspelt.get(i), reading);
            } else if (field.isRequired()) {
                reading.missing(node, noun, field.key(), field.description());
            }
        }
        return build(filled, node, reading);
    }

    /** The object, unless anything at all is wrong with the file: then there will be no notice to put it into. */
    private @Nullable T build(B filled, Node node, Reading reading) {
        if (reading.hasProblems()) {
            return null;
        }
        try {
            return build.apply(filled);
        } catch (IllegalArgumentException | IllegalStateException refusal) {
            reading.problems().atValue(node, ReadingRule.BAD_VALUE, String.valueOf(refusal.getMessage()), howToWrite());
            return null;
        }
    }

    @Override
    void write(T value, Output output) {
        Optional<Field<T, B, ?>> shortForm = shortForm();
        if (shortForm.isPresent() && isOnly(shortForm.get(), value)) {
            shortForm.get().writeValue(value, output);
            return;
        }
        output.startObject();
        writeFields(value, output);
        output.endObject();
    }

    private boolean isOnly(Field<T, B, ?> field, T value) {
        return fields().stream().allMatch(each -> (each.valueIn(value) != null) == (each == field));
    }

    void writeFields(T value, Output output) {
        fields().forEach(field -> field.write(value, output));
    }

    @Override
    Map<String, Object> schema(SchemaDefinitions definitions) {
        return definitions.refer(name, () -> {
            Map<String, Object> schema = objectSchema(definitions, new LinkedHashMap<>(), new ArrayList<>());
            shortForm().ifPresent(field -> addShortForm(schema, field.kind()));
            return schema;
        });
    }

    /**
     * The constraints on text and on groups stand side by side: JSON Schema applies each only to what it fits. Only a list
     * of words would apply to groups too.
     */
    private static void addShortForm(Map<String, Object> schema, Kind<?> kind) {
        if (kind instanceof ScalarKind<?> scalar) {
            Map<String, Object> text = scalar.schema();
            List<Object> types = new ArrayList<>(List.of("object"));
            types.addAll(text.get("type") instanceof List<?> several ? several : List.of("string"));
            schema.put("type", types);
            text.remove("type");
            if (text.containsKey("enum")) {
                schema.put("if", SchemaDefinitions.map("type", "string"));
                schema.put("then", text);
            } else {
                schema.putAll(text);
            }
        }
    }

    /** The schema of the group, with the properties and required keys that are given and those of the fields. */
    Map<String, Object> objectSchema(
            SchemaDefinitions definitions, Map<String, Object> properties, List<String> required) {
        for (Field<T, B, ?> field : fields()) {
            properties.put(
                    field.key(),
                    SchemaDefinitions.described(
                            field.description(), field.kind().schema(definitions)));
            if (field.isRequired()) {
                required.add(field.key());
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("title", Words.capital(Words.withoutArticle(noun)));
        schema.put("type", "object");
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    /** The fields, and where each key's field is among them. */
    private static final class Described<T, B> {
        private final List<Field<T, B, ?>> fields;
        private final Optional<Field<T, B, ?>> shortForm;
        private final Map<String, Integer> indexes = new LinkedHashMap<>();

        Described(Fields<T, B> described) {
            this.fields = described.all();
            this.shortForm = described.shortForm();
            fields.forEach(field -> indexes.put(field.key(), indexes.size()));
        }
    }
}
