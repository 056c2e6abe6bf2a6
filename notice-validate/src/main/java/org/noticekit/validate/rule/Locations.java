package org.noticekit.validate.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.noticekit.model.DataLocation;
import org.noticekit.model.Identifier;
import org.noticekit.model.Law;
import org.noticekit.model.Place;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.Processor;
import org.noticekit.model.Prose;
import org.noticekit.model.Recipient;
import org.noticekit.model.RestrictedTransfer;
import org.noticekit.model.Text;

/** Finds the statements of where data is or goes, wherever they are written. */
final class Locations {

    private final NoticeContext notice;
    private final List<LocationView> found = new ArrayList<>();

    private Locations(NoticeContext notice) {
        this.notice = notice;
    }

    /** The suppliers' and recipients' places, then those that activities state. */
    static List<LocationView> all(NoticeContext notice) {
        Locations locations = new Locations(notice);
        notice.processors().values().forEach(locations::addProcessor);
        notice.recipients().values().forEach(locations::addRecipient);
        notice.writtenActivities().forEach(locations::addOwn);
        return List.copyOf(locations.found);
    }

    /** The places of the activity's suppliers and recipients, then those it states. */
    static List<LocationView> of(ActivityView activity, NoticeContext notice) {
        Locations locations = new Locations(notice);
        Map<Identifier, Part<Processor>> processors = notice.processors();
        Map<Identifier, Part<Recipient>> recipients = notice.recipients();
        activity.processors().stream()
                .flatMap(key -> Optional.ofNullable(processors.get(key)).stream())
                .forEach(locations::addProcessor);
        activity.stated(ProcessingActivity::recipients).items().stream()
                .flatMap(key -> Optional.ofNullable(recipients.get(key)).stream())
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
        List<RestrictedTransfer> transfers = activity.own().transfers().items();
        for (int i = 0; i < transfers.size(); i++) {
            RestrictedTransfer transfer = transfers.get(i);
            Subject subject = activity.subject().item("transfers", i);
            List<String> words = words(transfer.recipient(), transfer.description());
            found.add(new LocationView(
                    subject, transfer.places(), transfer.safeguard(), true, words, place -> false, notice));
        }
    }

    private void addPlaces(Subject holder, List<DataLocation> locations, Predicate<Place> atHome) {
        for (int i = 0; i < locations.size(); i++) {
            DataLocation location = locations.get(i);
            Subject subject = holder.item("locations", i);
            List<Place> places = location.place().stream().toList();
            List<String> words = words(location.detail(), location.note());
            found.add(new LocationView(subject, places, location.safeguard(), false, words, atHome, notice));
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
