package org.noticekit.io;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.noticekit.finding.TextSpan;

/**
 * A value written as one text: a name, a date, a word out of a list. A number is taken for the text it was written as,
 * where a text of the kind can look like one.
 *
 * @param <T> what it becomes in the model
 */
sealed class ScalarKind<T> extends Kind<T> permits WordKind, ReferenceKind {

    /** Which numbers can stand for a text of a kind. */
    enum Numbers {
        NONE("string"),
        WHOLE("integer"),
        ANY("number");

        private final String schemaType;

        Numbers(String schemaType) {
            this.schemaType = schemaType;
        }
    }

    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]+");

    private final String name;
    private final String noun;
    private final String howToWrite;
    private final Function<String, T> parse;
    private final Numbers numbers;
    private final Map<String, Object> facets = new LinkedHashMap<>();
    private final Map<String, Object> notes = new LinkedHashMap<>();

    /**
     * @param name its name in the schema
     * @param noun what people call it, with an article
     * @param howToWrite how to write one, in a sentence
     * @param parse what makes a value of a text; refuses with a sentence that says why
     */
    ScalarKind(String name, String noun, String howToWrite, Function<String, T> parse, Numbers numbers) {
        this.name = name;
        this.noun = noun;
        this.howToWrite = howToWrite;
        this.parse = parse;
        this.numbers = numbers;
    }

    /** This kind, with one more thing that the schema demands of it. */
    final ScalarKind<T> facet(String name, Object value) {
        facets.put(name, value);
        return this;
    }

    /** This kind, with one more thing that the schema tells people of it. */
    final ScalarKind<T> note(String name, Object value) {
        notes.put(name, value);
        return this;
    }

    @Override
    final String noun() {
        return noun;
    }

    @Override
    String howToWrite() {
        return howToWrite;
    }

    @Override
    final boolean looksLike(Node node) {
        return isText(node);
    }

    @Override
    @Nullable
    T read(Node node, Reading reading) {
        if (!isText(node)) {
            reading.wrongType(node, this);
            return null;
        }
        if (isBlank(node.text())) {
            reading.blank(node, this);
            return null;
        }
        try {
            return parse.apply(node.text());
        } catch (IllegalArgumentException refusal) {
            refuse(node, refusal, reading);
            return null;
        }
    }

    /** Whether there is nothing in the text but what the model, too, takes for white space. */
    private static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!TextSpan.isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * The value that {@code text} writes.
     *
     * @throws IllegalArgumentException if it writes none; the message says why
     */
    final T parse(String text) {
        return parse.apply(text);
    }

    /** The key of {@code node}, as a value of this kind; null if it is none, which has been reported then. */
    final @Nullable T parseKey(Node node, Reading reading) {
        try {
            return parse.apply(node.key());
        } catch (IllegalArgumentException refusal) {
            String subject = node.key().isBlank() ? "A blank key" : Words.quote(node.key());
            reading.problems().atKey(node, ReadingRule.BAD_VALUE, subject + " cannot be a key.", howToWrite());
            return null;
        }
    }

    private boolean isText(Node node) {
        return switch (node.type()) {
            case TEXT -> true;
            case NUMBER ->
                switch (numbers) {
                    case NONE -> false;
                    case WHOLE -> WHOLE_NUMBER.matcher(node.text()).matches();
                    case ANY -> true;
                };
            default -> false;
        };
    }

    /** Reports a text that is none of this kind. The model says what is wrong with it, then how to write it. */
    void refuse(Node node, IllegalArgumentException refusal, Reading reading) {
        String shown = Words.shown(node.text());
        String said = String.valueOf(refusal.getMessage()).replace(node.text(), shown);
        int sentence = said.indexOf(". ", said.startsWith('"' + shown) ? shown.length() : 0) + 1;
        boolean tellsHow = sentence > 0;
        reading.problems()
                .atValue(
                        node,
                        ReadingRule.BAD_VALUE,
                        tellsHow ? said.substring(0, sentence) : said,
                        tellsHow ? said.substring(sentence + 1) : howToWrite);
    }

    @Override
    void write(T value, Output output) {
        output.text(value.toString());
    }

    @Override
    Map<String, Object> schema(SchemaDefinitions definitions) {
        return definitions.refer(name, () -> explained(definitions));
    }

    /** The JSON Schema of it, written out, with what it is called, how to write it, and what its words mean. */
    final Map<String, Object> explained(SchemaDefinitions definitions) {
        Map<String, Object> schema = SchemaDefinitions.map("title", Words.capital(Words.withoutArticle(noun)));
        schema.put("description", howToWrite());
        schema.putAll(constraints());
        schema.putAll(notes);
        if (facets.get("enum") instanceof List<?> words) {
            schema.put(
                    "enumDescriptions",
                    definitions.meanings(
                            vocabulary(), words.stream().map(String::valueOf).toList()));
        }
        return schema;
    }

    /** The simple name of the model's type that has the words, if this is a list of words. */
    String vocabulary() {
        return Words.capital(name);
    }

    /** The JSON Schema of what its text must be, written out; editors show the message where the pattern does not fit. */
    final Map<String, Object> constraints() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", numbers == Numbers.NONE ? "string" : List.of("string", numbers.schemaType));
        schema.putAll(facets);
        if (facets.containsKey("pattern")) {
            schema.put("patternErrorMessage", howToWrite());
        }
        return schema;
    }
}
