package org.noticekit.io;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.noticekit.model.Identifier;
import org.noticekit.model.Stated;

/**
 * A group of fields that become one object of the model. A subclass names the fields, in the order in which they are
 * written, and ties each to the model twice: where it makes the object and where it writes it. Plain calls, which the
 * compiler checks: a lambda for each field would cost a cold start more than all else in reading.
 *
 * @param <T> the type in the model
 */
abstract non-sealed class ObjectKind<T> extends Kind<T> {

    private final String name;
    private final String noun;
    private final String description;
    private final List<Field<?>> fields = new ArrayList<>();
    private final Map<String, Field<?>> byKey = new HashMap<>();
    private int insertAt = -1;
    private @Nullable Field<?> shortForm;

    /**
     * @param name its name in the schema
     * @param noun what people call it, with an article
     * @param description what it is, in a sentence
     */
    ObjectKind(String name, String noun, String description) {
        this.name = name;
        this.noun = noun;
        this.description = description;
    }

    /** The object whose fields have these values; none that is required is missing. */
    abstract T make(Values in);

    /** Writes the fields of {@code it} in their order. */
    abstract void writeFields(T it, Output out);

    /** A field that must be there. */
    final <E> Field<E> required(String key, Kind<E> kind, String description) {
        return add(Field.of(key, kind, true, description, fields.size(), Objects::requireNonNull, value -> value));
    }

    /** A field that may be absent. */
    final <E> Field<Optional<E>> optional(String key, Kind<E> kind, String description) {
        return add(Field.of(
                key, kind, false, description, fields.size(), Optional::ofNullable, value -> value.orElse(null)));
    }

    /** A list that is absent from the file where the model's is empty. */
    final <E> Field<List<E>> list(String key, Kind<E> item, String description) {
        return add(Field.of(
                key,
                ListKind.of(item),
                false,
                description,
                fields.size(),
                read -> read == null ? List.of() : read,
                value -> value.isEmpty() ? null : value));
    }

    /** A list without repetition that is absent from the file where the model's is empty. */
    final <E> Field<Set<E>> set(String key, Kind<E> item, String description) {
        return add(Field.of(
                key,
                ListKind.ofEachOnce(item),
                false,
                description,
                fields.size(),
                read -> read == null ? Set.of() : new LinkedHashSet<>(read),
                value -> value.isEmpty() ? null : List.copyOf(value)));
    }

    /** A list that says "none" when it is empty, and says nothing when it is absent. */
    final <E extends Serializable> Field<Stated<E>> stated(String key, Kind<E> item, String description) {
        return add(Field.of(
                key,
                ListKind.ofStated(item),
                false,
                description,
                fields.size(),
                read -> read == null ? Stated.notStated() : Stated.of(read),
                value -> value.isStated() ? value.items() : null));
    }

    /** Values under keys that the author chooses. */
    final <E> Field<Map<Identifier, E>> map(String key, Kind<E> value, String description) {
        return add(Field.of(
                key,
                new MapKind<>(value),
                false,
                description,
                fields.size(),
                read -> read == null ? Map.of() : read,
                values -> values.isEmpty() ? null : values));
    }

    private <V> Field<V> add(Field<V> field) {
        fields.add(insertAt < 0 ? fields.size() : insertAt++, field);
        byKey.put(field.key(), field);
        return field;
    }

    /** Says that the fields still to come are written before all but the first {@code count} of those named so far. */
    final void continueAfter(int count) {
        insertAt = count;
    }

    /** Says that one text may stand for the whole object: this field, when it is the only one. */
    final void shortForm(Field<?> field) {
        shortForm = field;
    }

    final String name() {
        return name;
    }

    final String description() {
        return description;
    }

    /** The fields, in the order in which they are written. */
    final List<Field<?>> fields() {
        return Collections.unmodifiableList(fields);
    }

    final Optional<Field<?>> shortForm() {
        return Optional.ofNullable(shortForm);
    }

    @Override
    final String noun() {
        return noun;
    }

    @Override
    final String howToWrite() {
        List<String> first = keys().subList(0, Math.min(4, fields.size()));
        String more = fields.size() > first.size() ? ", …" : "";
        return "Write on the lines below it, indented, what it is made of: " + Words.list(first) + more + ".";
    }

    @Override
    final List<String> keys() {
        return fields.stream().map(Field::key).toList();
    }

    @Override
    final boolean looksLike(Node node) {
        return node.is(Node.Type.OBJECT) || (shortForm != null && node.is(Node.Type.TEXT));
    }

    @Override
    final @Nullable T read(Node node, Reading reading) {
        if (node.is(Node.Type.OBJECT)) {
            if (shortForm != null && reading.refusesColon(node, this)) {
                return null;
            }
            return read(node, reading, null);
        }
        if (shortForm == null || node.is(Node.Type.LIST)) {
            reading.wrongType(node, this);
            return null;
        }
        Values values = new Values(fields.size());
        values.set(shortForm, shortForm.kind().read(node, reading));
        return make(values, node, reading);
    }

    /** Reads a group of fields of which one, {@code typeKey}, has been read already; null if there is no such field. */
    final @Nullable T read(Node node, Reading reading, @Nullable String typeKey) {
        @Nullable Node[] written = new Node[fields.size()];
        Map<Field<?>, Node> misspelt = Map.of();
        for (Node child : node.children()) {
            Field<?> field = byKey.get(child.key());
            if (field != null) {
                Node first = written[field.index()];
                if (first == null) {
                    written[field.index()] = child;
                } else {
                    reading.duplicate(child, first);
                }
            } else if (!child.key().equals(typeKey)) {
                Field<?> meant =
                        reading.unknownField(child, this).map(byKey::get).orElse(null);
                if (meant != null) {
                    misspelt = misspelt.isEmpty() ? new HashMap<>() : misspelt;
                    misspelt.putIfAbsent(meant, child);
                }
            }
        }
        Values values = new Values(fields.size());
        for (Field<?> field : fields) {
            Node child = written[field.index()];
            if (child != null) {
                values.set(field, field.kind().read(child, reading));
            } else if (misspelt.containsKey(field)) {
                field.checkMisspelt(misspelt.get(field), reading);
            } else if (field.isRequired()) {
                reading.missing(node, noun, field.key(), field.description());
            }
        }
        return make(values, node, reading);
    }

    /** The object, unless anything at all is wrong with the file: then there will be no notice to put it into. */
    private @Nullable T make(Values values, Node node, Reading reading) {
        if (reading.hasProblems()) {
            return null;
        }
        try {
            return make(values);
        } catch (IllegalArgumentException | IllegalStateException refusal) {
            reading.problems().atValue(node, ReadingRule.BAD_VALUE, String.valueOf(refusal.getMessage()), howToWrite());
            return null;
        }
    }

    @Override
    final void write(T it, Output out) {
        Optional<String> text = shortForm().flatMap(field -> SoleText.under(field.key(), this, it));
        if (text.isPresent()) {
            out.text(text.get());
        } else {
            out.startObject();
            writeFields(it, out);
            out.endObject();
        }
    }

    @Override
    final Map<String, Object> schema(SchemaDefinitions definitions) {
        return definitions.refer(name, () -> {
            Map<String, Object> schema = objectSchema(definitions, new LinkedHashMap<>(), new ArrayList<>());
            shortForm().ifPresent(field -> addShortForm(schema, field, definitions));
            return schema;
        });
    }

    /**
     * The constraints on text and on groups stand side by side: JSON Schema applies each only to what it fits. Only a list
     * of words would apply to groups too.
     */
    private static void addShortForm(Map<String, Object> schema, Field<?> field, SchemaDefinitions definitions) {
        if (field.kind() instanceof ScalarKind<?> scalar) {
            Map<String, Object> text = scalar.constraints();
            List<Object> types = new ArrayList<>(List.of("object"));
            types.addAll(text.remove("type") instanceof List<?> several ? several : List.of("string"));
            schema.put("type", types);
            if (text.containsKey("enum")) {
                schema.put("if", SchemaDefinitions.map("type", "string"));
                schema.put("then", definitions.property(field));
            } else {
                schema.putAll(text);
                List<String> examples = SchemaDefinitions.examples(field);
                if (!examples.isEmpty()) {
                    schema.put("examples", examples);
                }
            }
        }
    }

    /** The schema of the group, with the properties and required keys that are given and those of the fields. */
    final Map<String, Object> objectSchema(
            SchemaDefinitions definitions, Map<String, Object> properties, List<String> required) {
        for (Field<?> field : fields) {
            properties.put(field.key(), definitions.property(field));
            if (field.isRequired()) {
                required.add(field.key());
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("title", Words.capital(Words.withoutArticle(noun)));
        schema.put("description", description);
        schema.put("type", "object");
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        return schema;
    }
}
