package org.noticekit.io;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.noticekit.internal.EnumWords;
import org.noticekit.internal.Suggestions;

/**
 * One word out of a list: the names of an enum's constants in kebab-case.
 *
 * @param <E> the enum
 */
final class WordKind<E extends Enum<E>> extends ScalarKind<E> {

    private final Map<String, E> constants;

    private WordKind(String noun, Map<String, E> constants) {
        super(
                "word",
                noun,
                "Write one of: " + Words.list(constants.keySet()) + ".",
                word -> find(constants, word),
                Numbers.NONE);
        this.constants = constants;
        facet("enum", List.copyOf(constants.keySet()));
    }

    /** The words for {@code constants}. */
    static <E extends Enum<E>> WordKind<E> words(String noun, E[] constants) {
        Map<String, E> byWord = new LinkedHashMap<>();
        for (E constant : constants) {
            byWord.put(EnumWords.kebab(constant), constant);
        }
        return new WordKind<>(noun, byWord);
    }

    private static <E extends Enum<E>> E find(Map<String, E> constants, String word) {
        E constant = constants.get(word);
        if (constant == null) {
            throw new IllegalArgumentException();
        }
        return constant;
    }

    /** The words, in the order of the constants. */
    List<String> words() {
        return List.copyOf(constants.keySet());
    }

    @Override
    void refuse(Node node, IllegalArgumentException refusal, Reading reading) {
        reading.problems()
                .atValue(
                        node,
                        ReadingRule.BAD_VALUE,
                        Words.quote(node.text()) + " is not " + noun() + "."
                                + Suggestions.question(new Suggestions(constants.keySet()).nearest(node.text())),
                        howToWrite());
    }

    @Override
    String vocabulary() {
        return type().getSimpleName();
    }

    /** The enum. */
    Class<E> type() {
        return constants.values().iterator().next().getDeclaringClass();
    }

    /** Written out each time: an editor that completes a key goes on to its words only if they stand there. */
    @Override
    Map<String, Object> schema(SchemaDefinitions definitions) {
        Map<String, Object> schema = explained(definitions);
        schema.remove("description"); // it lists the words, which stand there
        return schema;
    }

    @Override
    void write(E value, Output output) {
        output.text(EnumWords.kebab(value));
    }
}
