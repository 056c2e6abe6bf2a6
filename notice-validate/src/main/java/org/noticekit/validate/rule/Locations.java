package org.noticekit.validate.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.noticekit.model.DataLocation;
import org.noticekit.model.Law;
import org.noticekit.model.Place;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.Processor;
import org.noticekit.model.Prose;
import org.noticekit.model.Recipient;
import org.noticekit.model.RestrictedTransfer;
import org.noticekit.model.Text;
import org.noticekit.validate.location.TransferAssessment;

/** Finds the statements of where data is or goes, wherever they are written. */
final class Locations {

    private final NoticeParts notice;
    private final Function<Place, TransferAssessment> law;
    private final List<LocationView> found = new ArrayList<>();

    private Locations(NoticeParts notice, Function<Place, TransferAssessment> law) {
        this.notice = notice;
        this.law = law;
    }

    /**
     * The suppliers' and recipients' places, then those that activities state.
     *
     * @param law what the law under judgement says of data in a place
     */
    static List<LocationView> all(
            NoticeParts notice, List<ActivityView> activities, Function<Place, TransferAssessment> law) {
        Locations locations = new Locations(notice, law);
        notice.processors().values().forEach(locations::addProcessor);
        notice.recipients().values().forEach(locations::addRecipient);
        activities.forEach(locations::addOwn);
        return List.copyOf(locations.found);
    }

    /** The places of the activity's suppliers and recipients, then those it states. */
    static List<LocationView> of(ActivityView activity, NoticeParts notice, Function<Place, TransferAssessment> law) {
        Locations locations = new Locations(notice, law);
        activity.processors().stream()
                .flatMap(key -> Optional.ofNullable(notice.processors().get(key)).stream())
                .forEach(locations::addProcessor);
        activity.stated(ProcessingActivity::recipients).items().stream()
                .flatMap(key -> Optional.ofNullable(notice.recipients().get(key)).stream())
                .forEach(locations::addRecipient);
        locations.addOwn(activity);
        return List.copyOf(locations.found);
    }

    private void addProcessor(Part<Processor> processor) {
        addPlaces(processor.subject(), processor.value().locations(), place -> false);
    }

    private void addRecipient(Part<Recipient> recipient) {
        addPlaces(recipient.subject(), recipient.value().locations(), place -> false);
    }

    private void addOwn(ActivityView activity) {
        addPlaces(activity.subject(), activity.own().locations(), this::isHome);
        for (Part<RestrictedTransfer> item :
                activity.subject().items("transfers", activity.own().transfers().items())) {
            RestrictedTransfer transfer = item.value();
            List<String> words = words(transfer.recipient(), transfer.description());
            found.add(new LocationView(
                    item.subject(),
                    transfer.places(),
                    transfer.safeguard(),
                    true,
                    Set.of(),
                    words,
                    place -> false,
                    law));
        }
    }

    private void addPlaces(Subject holder, List<DataLocation> locations, Predicate<Place> atHome) {
        for (Part<DataLocation> item : holder.items("locations", locations)) {
            DataLocation location = item.value();
            List<Place> places = location.place().stream().toList();
            List<String> words = words(location.detail(), location.note());
            found.add(new LocationView(
                    item.subject(), places, location.safeguard(), false, location.uses(), words, atHome, law));
        }
    }

    private static List<String> words(Optional<Text> line, Optional<Prose> sentences) {
        return Stream.concat(line.map(Text::value).stream(), sentences.map(Prose::value).stream())
                .toList();
    }

    /** Whether a controller is established there. One that does not say where is so where its notice's laws are. */
    private boolean isHome(Place place) {
        return notice.notice().controllers().values().stream().anyMatch(controller -> controller
                .establishedIn()
                .map(home -> home.equals(place) || (home.isUnitedKingdom() && place.isUnitedKingdom()))
                .orElse(place.isUnitedKingdom() && isUnderUkLaw()));
    }

    private boolean isUnderUkLaw() {
        return notice.notice().laws().stream().anyMatch(Law::isOfUnitedKingdom);
    }
}
