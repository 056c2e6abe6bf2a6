package org.noticekit.io;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A whole number within bounds. */
final class WholeNumberKind extends Kind<Integer> {

    private static final Pattern FORM = Pattern.compile("-?[0-9]{1,9}");

    private final int least;
    private final int most;

    WholeNumberKind(int least, int most) {
        this.least = least;
        this.most = most;
    }

    int least() {
        return least;
    }

    int most() {
        return most;
    }

    @Override
    String noun() {
        return "a whole number from " + least + " to " + most;
    }

    @Override
    String howToWrite() {
        return "Write a whole number from " + least + " to " + most + " in figures, without quotation marks.";
    }

    @Override
    boolean looksLike(Node node) {
        return node.is(Node.Type.NUMBER);
    }

    @Override
    @Nullable
    Integer read(Node node, Reading reading) {
        if (!node.is(Node.Type.NUMBER)) {
            reading.wrongType(node, this);
            return null;
        }
        int number = FORM.matcher(node.text()).matches() ? Integer.parseInt(node.text()) : least - 1;
        if (number < least || number > most) {
            reading.problems()
                    .atValue(
                            node,
                            ReadingRule.BAD_VALUE,
                            Words.shown(node.text()) + " is not " + noun() + ".",
                            howToWrite());
            return null;
        }
        return number;
    }

    @Override
    void write(Integer value, Output output) {
        output.number(value);
    }

    @Override
    Map<String, Object> schema(SchemaDefinitions definitions) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "integer");
        schema.put("minimum", least);
        schema.put("maximum", most);
        return schema;
    }
}
