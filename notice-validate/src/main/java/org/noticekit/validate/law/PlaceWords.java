package org.noticekit.validate.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.noticekit.model.Place;

/** What places are called within a sentence. From a table of our own, for a JDK's table changes with its version. */
public final class PlaceWords {

    private static final Properties NAMES = read("places.properties");

    private PlaceWords() {}

    /** The place's name, with its article. */
    public static String name(Place place) {
        return NAMES.getProperty(place.value(), place.value());
    }

    /** The places' names, the last after "and". */
    public static String names(List<Place> places) {
        int last = places.size() - 1;
        return last < 1
                ? places.stream().map(PlaceWords::name).collect(Collectors.joining())
                : places.subList(0, last).stream().map(PlaceWords::name).collect(Collectors.joining(", ")) + " and "
                        + name(places.get(last));
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
