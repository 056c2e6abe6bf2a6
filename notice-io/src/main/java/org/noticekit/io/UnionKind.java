package org.noticekit.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.noticekit.internal.Suggestions;

/**
 * A group of fields of which one says, in a word, what the group is; which other fields it can have depends on that.
 *
 * @param <T> the family of types in the model
 */
final class UnionKind<T> extends Kind<T> {

    private final String name;
    private final String noun;
    private final String typeKey;
    private final String typeDescription;
    private final String description;
    private final Map<String, Member<? extends T>> members = new LinkedHashMap<>();

    /**
     * @param name its name in the schema
     * @param noun what people call it, with an article
     * @param description what it is, in a sentence
     * @param typeKey the field that says what it is
     * @param typeDescription what that field says, in a sentence
     */
    UnionKind(String name, String noun, String description, String typeKey, String typeDescription) {
        this.name = name;
        this.noun = noun;
        this.description = description;
        this.typeKey = typeKey;
        this.typeDescription = typeDescription;
    }

    /** This family, with one more member. */
    <M extends T> UnionKind<T> member(String word, Class<M> type, ObjectKind<M> kind) {
        members.put(word, new Member<>(type, kind));
        return this;
    }

    String name() {
        return name;
    }

    String description() {
        return description;
    }

    String typeKey() {
        return typeKey;
    }

    String typeDescription() {
        return typeDescription;
    }

    /** The members, by the word that says so. */
    Map<String, ObjectKind<? extends T>> members() {
        Map<String, ObjectKind<? extends T>> kinds = new LinkedHashMap<>();
        members.forEach((word, member) -> kinds.put(word, member.kind));
        return kinds;
    }

    @Override
    String noun() {
        return noun;
    }

    @Override
    String howToWrite() {
        return "Write on the lines below it, indented, \"" + typeKey + ":\" with one of: "
                + Words.list(members.keySet()) + ".";
    }

    @Override
    boolean looksLike(Node node) {
        return node.is(Node.Type.OBJECT);
    }

    @Override
    @Nullable
    T read(Node node, Reading reading) {
        if (!node.is(Node.Type.OBJECT)) {
            reading.wrongType(node, this);
            return null;
        }
        Node type = node.member(typeKey);
        if (type == null) {
            reading.missing(node, noun, typeKey, "One of: " + Words.list(members.keySet()) + ".");
            checkAnyMember(node, reading);
            return null;
        }
        refuseSecond(type, node, reading);
        Member<? extends T> member = type.is(Node.Type.TEXT) ? members.get(type.text()) : null;
        if (member != null) {
            return member.kind.read(node, reading, typeKey);
        }
        Optional<String> guess = refuseType(type, reading);
        Member<? extends T> meant = guess.map(members::get).orElse(null);
        if (meant == null) {
            checkAnyMember(node, reading);
        } else {
            meant.kind.read(node, reading, typeKey);
        }
        return null;
    }

    private static void refuseSecond(Node first, Node node, Reading reading) {
        for (Node child : node.children()) {
            if (child != first && child.key().equals(first.key())) {
                reading.duplicate(child, first);
            }
        }
    }

    /** Reports a word that is none of ours; answers which was probably meant. */
    private Optional<String> refuseType(Node type, Reading reading) {
        String words = "Write one of: " + Words.list(members.keySet()) + ".";
        switch (type.type()) {
            case REFUSED -> {}
            case TEXT, NUMBER, BOOLEAN -> {
                Optional<String> guess = new Suggestions(members.keySet()).nearest(type.text());
                reading.problems()
                        .atValue(
                                type,
                                type.text().isBlank() ? ReadingRule.BLANK_VALUE : ReadingRule.BAD_VALUE,
                                Words.quote(type.text()) + " is not " + noun + "." + Suggestions.question(guess),
                                words);
                return guess;
            }
            case NOTHING ->
                reading.problems()
                        .atKey(type, ReadingRule.BLANK_VALUE, Reading.name(type) + " has nothing after it.", words);
            case OBJECT, LIST ->
                reading.problems()
                        .atKey(
                                type,
                                ReadingRule.WRONG_TYPE,
                                Reading.name(type) + " must be a word, but is "
                                        + type.type().noun() + ".",
                                words);
        }
        return Optional.empty();
    }

    /** Checks the fields of a group that does not say what it is as far as they are the same whatever it is. */
    private void checkAnyMember(Node node, Reading reading) {
        Map<String, Node> seen = new LinkedHashMap<>();
        for (Node child : node.children()) {
            Node first = seen.putIfAbsent(child.key(), child);
            if (first != null) {
                reading.duplicate(child, first);
                continue;
            }
            Optional<Field<?>> field = anyField(child.key());
            if (field.isPresent()) {
                field.get().kind().read(child, reading);
            } else if (!child.key().equals(typeKey)) {
                reading.unknownField(child, this);
            }
        }
    }

    private Optional<Field<?>> anyField(String key) {
        for (Member<? extends T> member : members.values()) {
            for (Field<?> field : member.kind.fields()) {
                if (field.key().equals(key)) {
                    return Optional.of(field);
                }
            }
        }
        return Optional.empty();
    }

    @Override
    List<String> keys() {
        List<String> keys = new ArrayList<>(List.of(typeKey));
        members.values().forEach(member -> member.kind.fields().stream()
                .map(Field::key)
                .filter(key -> !keys.contains(key))
                .forEach(keys::add));
        return keys;
    }

    @Override
    void write(T value, Output output) {
        for (Map.Entry<String, Member<? extends T>> each : members.entrySet()) {
            if (each.getValue().type.isInstance(value)) {
                output.startObject();
                output.key(typeKey);
                output.text(each.getKey());
                each.getValue().writeFields(value, output);
                output.endObject();
                return;
            }
        }
        throw new IllegalArgumentException("not one of " + members.keySet() + ": " + value.getClass());
    }

    @Override
    Map<String, Object> schema(SchemaDefinitions definitions) {
        return definitions.refer(name, () -> {
            List<Object> cases = new ArrayList<>();
            members.forEach((word, member) -> cases.add(whenItIs(word, member.kind, definitions)));
            Map<String, Object> type = new LinkedHashMap<>();
            type.put("description", typeDescription);
            type.put("enum", List.copyOf(members.keySet()));
            type.put(
                    "enumDescriptions",
                    members.values().stream()
                            .map(member -> member.kind.description())
                            .toList());
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put("title", Words.capital(Words.withoutArticle(noun)));
            schema.put("description", description);
            schema.put("type", "object");
            schema.put("properties", SchemaDefinitions.map(typeKey, type));
            schema.put("required", List.of(typeKey));
            schema.put("allOf", cases);
            return schema;
        });
    }

    private Map<String, Object> whenItIs(String word, ObjectKind<?> kind, SchemaDefinitions definitions) {
        Map<String, Object> isSo = SchemaDefinitions.map(typeKey, SchemaDefinitions.map("const", word));
        Map<String, Object> condition = SchemaDefinitions.map("properties", isSo);
        condition.put("required", List.of(typeKey));
        Map<String, Object> type = SchemaDefinitions.map("description", kind.description());
        type.put("const", word);
        Map<String, Object> member = definitions.refer(
                kind.name(),
                () -> kind.objectSchema(
                        definitions, SchemaDefinitions.map(typeKey, type), new ArrayList<>(List.of(typeKey))));
        Map<String, Object> rule = SchemaDefinitions.map("if", condition);
        rule.put("then", member);
        return rule;
    }

    private record Member<T>(Class<T> type, ObjectKind<T> kind) {
        void writeFields(Object value, Output output) {
            kind.writeFields(type.cast(value), output);
        }
    }
}
