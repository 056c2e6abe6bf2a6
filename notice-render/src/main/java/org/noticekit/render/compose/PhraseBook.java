package org.noticekit.render.compose;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/**
 * The words of one language, from a file in the library: {@code phrases_en.properties}. A language is there if its file
 * is. Those of English and Welsh are meant to be published; the German ones are a sample that no translator has checked.
 */
final class PhraseBook {
    private static final String PLURAL_RULE = "plural.rule";

    private final String language;
    private final PluralRule plurals;
    private final Map<String, String> patterns;

    private PhraseBook(String language, Map<String, String> patterns) {
        this.language = language;
        this.plurals = PluralRule.of(String.valueOf(patterns.remove(PLURAL_RULE)));
        this.patterns = patterns;
    }

    /**
     * Reads the file of a language, if there is one.
     *
     * @param language the language alone, in small letters, such as {@code cy}
     */
    static Optional<PhraseBook> read(String language) {
        try (InputStream in = PhraseBook.class.getResourceAsStream("phrases_" + language + ".properties")) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(
                            new PhraseBook(language, patterns(new InputStreamReader(in, StandardCharsets.UTF_8))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> patterns(Reader in) throws IOException {
        Properties properties = new Properties();
        properties.load(in);
        Map<String, String> patterns = new TreeMap<>();
        for (String key : properties.stringPropertyNames()) {
            patterns.put(key, properties.getProperty(key));
        }
        return patterns;
    }

    /** How the language counts. */
    PluralRule plurals() {
        return plurals;
    }

    /** The keys, in alphabetical order. */
    Set<String> keys() {
        return patterns.keySet();
    }

    String pattern(String key) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalStateException("There is no phrase " + key + " in " + language + ".");
        }
        return pattern;
    }
}
