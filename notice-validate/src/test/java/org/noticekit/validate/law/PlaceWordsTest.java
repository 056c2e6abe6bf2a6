package org.noticekit.validate.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.noticekit.model.Place;

final class PlaceWordsTest {

    @Test
    void everyPlaceHasAName() {
        assertThat(Place.all())
                .allSatisfy(place -> assertThat(PlaceWords.name(place)).isNotEqualTo(place.value()));
    }

    @Test
    void namesReadWellInASentence() {
        assertThat(PlaceWords.name(Place.of("US"))).isEqualTo("the United States");
        assertThat(PlaceWords.name(Place.of("CW"))).isEqualTo("Curaçao");
        assertThat(PlaceWords.names(List.of())).isEmpty();
        assertThat(PlaceWords.names(List.of(Place.EU))).isEqualTo("the European Union");
        assertThat(PlaceWords.names(List.of(Place.of("IE"), Place.of("FR"), Place.of("NO"))))
                .isEqualTo("Ireland, France and Norway");
    }

    @Test
    void placesAreFoundByTheirNamesInAText() {
        assertThat(PlaceWords.in("from Ireland, the US or South Georgia; not IE, nor us in UKIP, but in Wales"))
                .extracting(Place::value)
                .startsWith("IE", "US")
                .endsWith("UK");
        assertThat(PlaceWords.in("British Indian Ocean Territory")).containsExactly(Place.of("IO"));
        assertThat(PlaceWords.in("nigerian Indiana")).isEmpty();
    }
}
