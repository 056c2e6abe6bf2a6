package org.noticekit.render.compose;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/** The words of one language, from a file in the library: {@code phrases_en.properties}. */
final class PhraseBook {
    private final String language;
    private final Map<String, String> patterns;

    private PhraseBook(String language, Map<String, String> patterns) {
        this.language = language;
        this.patterns = patterns;
    }

    /** Reads the file of {@code language}, which must exist. */
    static PhraseBook read(String language) {
        String file = "phrases_" + language + ".properties";
        try (InputStream in = PhraseBook.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("There is no " + file + ".");
            }
            return new PhraseBook(language, patterns(new InputStreamReader(in, StandardCharsets.UTF_8)));
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

    String language() {
        return language;
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
