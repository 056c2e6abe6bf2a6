package org.noticekit.validate.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.noticekit.model.Place;

/** What places are called within a sentence. From a table of our own, for a JDK's table changes with its version. */
public final class PlaceWords {

    private static final Properties NAMES = read("places.properties");

    /** Every name without its article, as it may stand in a text, with the places that are called so. */
    private static final Map<String, Place> BY_NAME = byName();

    private static final Pattern ANY_NAME = WordPattern.of(BY_NAME.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
            .map(WordPattern::quote)
            .collect(Collectors.joining("|", "(?-i)(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")));

    private PlaceWords() {}

    /** The place's name, with its article. */
    public static String name(Place place) {
        return NAMES.getProperty(place.value(), place.value());
    }

    /** The places' names, the last after "and". */
    public static String names(List<Place> places) {
        return WordLists.and(places.stream().map(PlaceWords::name).toList());
    }

    /** The places that a text calls by their English names, in the order of the text; "the US", "USA" and "UK" are names too. */
    public static List<Place> in(String text) {
        return ANY_NAME.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(WordPattern::oneLine)
                .map(BY_NAME::get)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private static Map<String, Place> byName() {
        Map<String, Place> names = new HashMap<>();
        for (Place place : Place.all()) {
            String name = name(place);
            names.putIfAbsent(name.startsWith("the ") ? name.substring("the ".length()) : name, place);
        }
        Stream.of("UK", "EU", "EEA", "US").forEach(code -> names.put(code, Place.of(code)));
        names.put("USA", Place.of("US"));
        names.put("Great Britain", Place.UK);
        Stream.of("England", "Scotland", "Wales", "Northern Ireland").forEach(nation -> names.put(nation, Place.UK));
        return Map.copyOf(names);
    }

    private static Properties read(String resource) {
        Properties names = new Properties();
        try (InputStream bytes = Objects.requireNonNull(PlaceWords.class.getResourceAsStream(resource), resource);
                Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            names.load(text);
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
