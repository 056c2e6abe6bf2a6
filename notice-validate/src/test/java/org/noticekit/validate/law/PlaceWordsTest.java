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
}
