package org.noticekit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.noticekit.model.Place;

/** Findings and pages must not call one country by two names; their modules do not know each other, so this does. */
class PlaceNamesTest {

    @Test
    void aFindingAndAPageCallACountryTheSame() throws IOException {
        Properties findings = read("notice-validate/src/main/resources/org/noticekit/validate/law/places.properties");
        Properties pages = read("notice-render/src/main/resources/org/noticekit/render/compose/phrases_en.properties");

        assertThat(Place.all()).filteredOn(place -> !isArea(place)).hasSize(251).allSatisfy(place -> assertThat(
                        pages.getProperty("place." + place))
                .isNotBlank()
                .isEqualTo(findings.getProperty(place.value())));
    }

    /** A page may shorten or explain the areas. */
    private static boolean isArea(Place place) {
        return place.equals(Place.UK) || place.equals(Place.EU) || place.equals(Place.EEA);
    }

    private static Properties read(String file) throws IOException {
        Path path = SourceTree.top().resolve(file);
        Properties names = new Properties();
        try (Reader text = Files.newBufferedReader(path)) {
            names.load(text);
        }
        return names;
    }
}
