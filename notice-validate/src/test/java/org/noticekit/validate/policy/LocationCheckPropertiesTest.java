package org.noticekit.validate.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.noticekit.finding.Finding;
import org.noticekit.model.DataLocation;
import org.noticekit.model.Identifier;
import org.noticekit.model.LanguageTag;
import org.noticekit.model.OnlineForm;
import org.noticekit.model.Place;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.Processor;
import org.noticekit.model.Text;
import org.noticekit.policy.LocationPolicy;
import org.noticekit.policy.LocationRule;

final class LocationCheckPropertiesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Provide
    Arbitrary<Set<Place>> permitted() {
        return Arbitraries.of(Place.all()).set().ofMinSize(1).ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<List<Place>>> suppliers() {
        return Arbitraries.of(Place.all())
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Property(tries = 300, seed = "20261123")
    void whereEveryPlaceIsPermittedNothingIsFound(
            @ForAll("permitted") Set<Place> permitted, @ForAll("suppliers") List<List<Place>> suppliers) {
        assertThat(check(permitted, inside(permitted, suppliers))).isEmpty();
    }

    @Property(tries = 300, seed = "20261123")
    void onePlaceMoreThatIsNotPermittedIsTheOneFinding(
            @ForAll("permitted") Set<Place> permitted,
            @ForAll("suppliers") List<List<Place>> suppliers,
            @ForAll("permitted") Set<Place> more) {
        List<List<Place>> all = new ArrayList<>(inside(permitted, suppliers));
        for (Place outside : more) {
            if (!isIn(permitted, outside)) {
                int supplier = all.size() - 1;
                List<Place> places = new ArrayList<>(all.get(supplier));
                places.add(outside);
                all.set(supplier, places);

                assertThat(check(permitted, all))
                        .extracting(finding -> finding.rule() + finding.path())
                        .containsExactly(
                                "location-policy/processors/s" + supplier + "/locations/" + (places.size() - 1));
                return;
            }
        }
    }

    /** Each place that is not permitted exchanged for one that is. */
    private static List<List<Place>> inside(Set<Place> permitted, List<List<Place>> suppliers) {
        Place first = permitted.iterator().next();
        return suppliers.stream()
                .map(places -> places.stream()
                        .map(place -> isIn(permitted, place) ? place : first)
                        .toList())
                .toList();
    }

    private static boolean isIn(Set<Place> permitted, Place place) {
        return permitted.stream().anyMatch(area -> area.contains(place));
    }

    private static List<Finding> check(Set<Place> permitted, List<List<Place>> suppliers) {
        LocationRule rule = LocationRule.dataOf("form")
                .mustBeIn(permitted.toArray(Place[]::new))
                .because("it was decided");
        return LocationCheck.of(LocationPolicy.of(rule))
                .check(notice(suppliers), TODAY)
                .toList();
    }

    private static PrivacyNotice notice(List<List<Place>> suppliers) {
        PrivacyNotice.Builder notice = PrivacyNotice.builder()
                .id(Identifier.of("website"))
                .title(Text.of("Website"))
                .language(LanguageTag.of("en-GB"));
        OnlineForm.Builder form = OnlineForm.builder();
        for (int i = 0; i < suppliers.size(); i++) {
            Identifier key = Identifier.of("s" + i);
            Processor.Builder supplier = Processor.builder();
            suppliers.get(i).forEach(place -> supplier.addLocations(DataLocation.of(place.value())));
            notice.putProcessors(key, supplier.build());
            form.addProcessors(key);
        }
        form.putActivities(Identifier.of("answer"), ProcessingActivity.builder().build());
        return notice.putChannels(Identifier.of("form"), form.build()).build();
    }
}
