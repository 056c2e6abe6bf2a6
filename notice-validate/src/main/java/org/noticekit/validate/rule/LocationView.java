package org.noticekit.validate.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.noticekit.model.LocationUse;
import org.noticekit.model.Place;
import org.noticekit.model.TransferSafeguard;
import org.noticekit.validate.location.TransferAssessment;

/**
 * A statement that data is, or goes, somewhere, as it stands in its notice: the place of a supplier, of a recipient or
 * of the controller itself, or a transfer. Immutable.
 */
public final class LocationView {

    private final Subject subject;
    private final List<Place> places;
    private final Optional<TransferSafeguard> safeguard;
    private final boolean declared;
    private final Set<LocationUse> uses;
    private final List<String> words;
    private final Function<Place, TransferAssessment> law;
    private final List<Place> abroad;

    LocationView(
            Subject subject,
            List<Place> places,
            Optional<TransferSafeguard> safeguard,
            boolean declared,
            Set<LocationUse> uses,
            List<String> words,
            Predicate<Place> atHome,
            Function<Place, TransferAssessment> law) {
        this.subject = subject;
        this.places = places;
        this.safeguard = safeguard;
        this.declared = declared;
        this.uses = uses;
        this.words = List.copyOf(words);
        this.law = law;
        this.abroad = places.stream()
                .filter(place -> assess(place).isTransfer() && !atHome.test(place))
                .toList();
    }

    /** Where it is stated, and whose place it is. */
    public Subject subject() {
        return subject;
    }

    /** The places named, in order; empty if none is. */
    public List<Place> places() {
        return places;
    }

    /**
     * The places that lie outside the territory of the law under judgement, in order. Data that a controller holds where
     * it is itself established has gone nowhere, and its place is not among them.
     */
    public List<Place> abroad() {
        return abroad;
    }

    /** What is said to permit it. */
    public Optional<TransferSafeguard> safeguard() {
        return safeguard;
    }

    /** What the law under judgement says of data in one of the places. */
    public TransferAssessment assess(Place place) {
        return law.apply(place);
    }

    /** What happens to data there; empty if not stated. */
    public Set<LocationUse> uses() {
        return uses;
    }

    /** What is said of the place in words beside, or in place of, its name. */
    public List<String> words() {
        return words;
    }

    /** Whether it is a transfer under the law under judgement: somewhere abroad, or a transfer to no named place. */
    public boolean isTransfer() {
        return !abroad.isEmpty() || (declared && places.isEmpty());
    }

    @Override
    public String toString() {
        return subject + " " + places;
    }
}
