package org.noticekit.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/**
 * What the words of the format mean, in a sentence each: what the model's Javadoc says of the enum constants for which
 * they stand, and for places their names. A test makes the file {@code words.properties} from these. It is read when a
 * schema is made, and never to check a notice.
 */
final class WordMeanings {

    private final Properties sentences;

    private WordMeanings(Properties sentences) {
        this.sentences = sentences;
    }

    static WordMeanings read() {
        Properties sentences = new Properties();
        try (InputStream in = Objects.requireNonNull(
                WordMeanings.class.getResourceAsStream("words.properties"), "words.properties")) {
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new WordMeanings(sentences);
    }

    /** What each of {@code words} means, in their order; {@code type} is the simple name of the model's type. */
    List<String> of(String type, List<String> words) {
        return words.stream().map(word -> of(type, word)).toList();
    }

    private String of(String type, String word) {
        String key = type + '.' + word;
        return Objects.requireNonNull(sentences.getProperty(key), () -> "words.properties does not tell of " + key);
    }
}
