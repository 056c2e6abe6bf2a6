package org.noticekit.io;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A list of values of one kind, in order.
 *
 * @param <T> what an item becomes in the model
 */
final class ListKind<T> extends Kind<List<T>> {

    private final Kind<T> item;
    private final boolean eachOnce;
    private final boolean saysNone;

    private ListKind(Kind<T> item, boolean eachOnce, boolean saysNone) {
        this.item = item;
        this.eachOnce = eachOnce;
        this.saysNone = saysNone;
    }

    /** A list of {@code item} with something in it. */
    static <T> ListKind<T> of(Kind<T> item) {
        return new ListKind<>(item, false, false);
    }

    /** A list of {@code item} with something in it, and nothing twice. */
    static <T> ListKind<T> ofEachOnce(Kind<T> item) {
        return new ListKind<>(item, true, false);
    }

    /** A list of {@code item} that says "none" when nothing is in it. */
    static <T> ListKind<T> ofStated(Kind<T> item) {
        return new ListKind<>(item, false, true);
    }

    Kind<T> item() {
        return item;
    }

    /** Whether no value may be in it twice. */
    boolean eachOnce() {
        return eachOnce;
    }

    /** Whether it may be empty, and then says something. */
    boolean saysNone() {
        return saysNone;
    }

    @Override
    String noun() {
        return "a list";
    }

    @Override
    String howToWrite() {
        return "Write each item on a line of its own that begins with \"- \".";
    }

    @Override
    boolean looksLike(Node node) {
        return node.is(Node.Type.LIST);
    }

    @Override
    @Nullable
    List<T> read(Node node, Reading reading) {
        if (!node.is(Node.Type.LIST)) {
            reading.wrongType(node, this);
            return null;
        }
        if (node.children().isEmpty() && !saysNone) {
            reading.blank(node, this);
        }
        List<T> items = new ArrayList<>(node.children().size());
        Set<T> seen = new HashSet<>();
        for (Node child : node.children()) {
            T value = item.read(child, reading);
            if (value != null) {
                items.add(value);
                if (eachOnce && !seen.add(value)) {
                    refuseRepetition(child, reading);
                }
            }
        }
        return items;
    }

    private static void refuseRepetition(Node node, Reading reading) {
        boolean isGroup = node.is(Node.Type.OBJECT) || node.is(Node.Type.LIST);
        String subject = isGroup ? Reading.name(node) : Words.quote(node.text());
        reading.problems()
                .atValue(node, ReadingRule.BAD_VALUE, subject + " is in this list already.", "Delete one of the two.");
    }

    @Override
    void write(List<T> values, Output output) {
        output.startList();
        values.forEach(each -> item.write(each, output));
        output.endList();
    }

    @Override
    Map<String, Object> schema(SchemaDefinitions definitions) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "array");
        schema.put("items", item.schema(definitions));
        if (!saysNone) {
            schema.put("minItems", 1);
        }
        if (eachOnce) {
            schema.put("uniqueItems", true);
        }
        return schema;
    }
}
