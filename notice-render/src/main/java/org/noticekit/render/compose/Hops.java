package org.noticekit.render.compose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.noticekit.model.DataLocation;
import org.noticekit.model.Identifier;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.Processor;
import org.noticekit.model.Recipient;
import org.noticekit.model.RestrictedTransfer;
import org.noticekit.model.Stated;
import org.noticekit.model.Text;

/** Who has the data of an activity, and where: its own word, and where it has none, what the notice says in general. */
final class Hops {
    static final Place NOT_STATED = new Place(Optional.empty(), Optional.empty(), false);

    private static final org.noticekit.model.Place UK = org.noticekit.model.Place.UK;
    private static final ProcessingActivity SILENT =
            ProcessingActivity.builder().build();

    private final PrivacyNotice notice;
    private final ProcessingActivity general;

    /** What somebody who has data is. */
    enum Kind {
        CONTROLLER,
        PROCESSOR,
        RECIPIENT,
        ABROAD
    }

    /** Somebody who has data: by key in the notice, or in the words of a transfer, or not named. */
    record Holder(Kind kind, Optional<Identifier> key, Optional<String> words) {}

    /** A place: by its code, or in words, or stated but not named, or not stated. */
    record Place(Optional<org.noticekit.model.Place> place, Optional<String> words, boolean stated) {
        static Place of(org.noticekit.model.Place place) {
            return new Place(Optional.of(place.isUnitedKingdom() ? UK : place), Optional.empty(), true);
        }

        static Place of(DataLocation location) {
            return location.place()
                    .map(Place::of)
                    .orElseGet(
                            () -> new Place(Optional.empty(), location.detail().map(Text::value), true));
        }
    }

    /** Somebody who has data, in one of the places where they have it. */
    record Hop(Holder holder, Place place) {}

    Hops(PrivacyNotice notice) {
        this.notice = notice;
        this.general = notice.general().orElse(SILENT);
    }

    /** The hops of an activity whose channel uses these suppliers. */
    Set<Hop> of(ProcessingActivity own, List<Identifier> channelProcessors) {
        Set<Hop> found = new LinkedHashSet<>();
        controllers(own, found);
        processors(list(own, ProcessingActivity::processors), found);
        processors(channelProcessors, found);
        recipients(stated(own, ProcessingActivity::recipients), found);
        list(own, ProcessingActivity::disclosures).forEach(it -> recipients(it.recipients(), found));
        stated(own, ProcessingActivity::transfers).forEach(it -> transfer(it, found));
        return found;
    }

    Set<Hop> ofGeneral(List<Identifier> channelProcessors) {
        return of(SILENT, channelProcessors);
    }

    Set<Hop> ofCookies() {
        Set<Hop> found = new LinkedHashSet<>();
        notice.cookies().ifPresent(cookies -> {
            cookies.technologies()
                    .items()
                    .forEach(it -> processors(it.processor().stream().toList(), found));
            cookies.analytics().forEach(it -> processors(it.processor().stream().toList(), found));
        });
        return found;
    }

    Set<Hop> ofMatching() {
        Set<Hop> found = new LinkedHashSet<>();
        notice.dataMatching().forEach(it -> recipients(it.recipients(), found));
        return found;
    }

    /** The hops of every supplier and recipient in the notice. */
    Set<Hop> ofAllNamed() {
        Set<Hop> found = new LinkedHashSet<>();
        processors(notice.processors().keySet(), found);
        recipients(notice.recipients().keySet(), found);
        return found;
    }

    /** Controllers first, then suppliers, recipients, and whoever a transfer names; each in the order of the notice. */
    Comparator<Holder> order() {
        List<Identifier> keys = Stream.of(notice.controllers(), notice.processors(), notice.recipients())
                .flatMap(it -> it.keySet().stream())
                .toList();
        return Comparator.comparing(Holder::kind)
                .thenComparing(
                        it -> it.key().map(keys::indexOf).filter(at -> at >= 0).orElse(keys.size()));
    }

    private void controllers(ProcessingActivity own, Set<Hop> found) {
        List<DataLocation> locations = list(own, ProcessingActivity::locations);
        List<Identifier> named = list(own, ProcessingActivity::controllers);
        Collection<Identifier> controllers =
                named.isEmpty() ? notice.controllers().keySet() : named;
        if (controllers.isEmpty()) {
            add(new Holder(Kind.CONTROLLER, Optional.empty(), Optional.empty()), locations, found);
        }
        controllers.forEach(it -> add(holder(Kind.CONTROLLER, it), locations, found));
    }

    private void processors(Collection<Identifier> keys, Set<Hop> found) {
        Set<Identifier> all = new LinkedHashSet<>(keys);
        List<Identifier> open = new ArrayList<>(all);
        while (!open.isEmpty()) {
            Identifier supplier = open.remove(0);
            notice.processors().forEach((key, processor) -> {
                if (processor.subProcessorOf().equals(Optional.of(supplier)) && all.add(key)) {
                    open.add(key);
                }
            });
        }
        for (Identifier key : all) {
            Processor processor = notice.processors().get(key);
            add(holder(Kind.PROCESSOR, key), processor == null ? List.of() : processor.locations(), found);
        }
    }

    private void recipients(Collection<Identifier> keys, Set<Hop> found) {
        for (Identifier key : keys) {
            Recipient recipient = notice.recipients().get(key);
            add(holder(Kind.RECIPIENT, key), recipient == null ? List.of() : recipient.locations(), found);
        }
    }

    private static void transfer(RestrictedTransfer transfer, Set<Hop> found) {
        Holder holder =
                new Holder(Kind.ABROAD, Optional.empty(), transfer.recipient().map(Text::value));
        transfer.places().forEach(it -> found.add(new Hop(holder, Place.of(it))));
        if (transfer.places().isEmpty()) {
            found.add(new Hop(holder, NOT_STATED));
        }
    }

    private static Holder holder(Kind kind, Identifier key) {
        return new Holder(kind, Optional.of(key), Optional.empty());
    }

    private static void add(Holder holder, List<DataLocation> locations, Set<Hop> found) {
        locations.forEach(it -> found.add(new Hop(holder, Place.of(it))));
        if (locations.isEmpty()) {
            found.add(new Hop(holder, NOT_STATED));
        }
    }

    private <T> List<T> list(ProcessingActivity own, Function<ProcessingActivity, List<T>> field) {
        List<T> said = field.apply(own);
        return said.isEmpty() ? field.apply(general) : said;
    }

    private <T extends java.io.Serializable> List<T> stated(
            ProcessingActivity own, Function<ProcessingActivity, Stated<T>> field) {
        Stated<T> said = field.apply(own);
        return (said.isStated() ? said : field.apply(general)).items();
    }
}
