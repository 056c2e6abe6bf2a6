package org.noticekit.render.compose;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.noticekit.finding.NoticePath;
import org.noticekit.model.DataLocation;
import org.noticekit.model.Identifier;
import org.noticekit.model.Place;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.Processor;
import org.noticekit.model.Recipient;
import org.noticekit.model.RestrictedTransfer;
import org.noticekit.model.Stated;
import org.noticekit.model.StorageTechnology;
import org.noticekit.model.Text;

/** Who has the data of an activity, and where: its own word, and where it has none, what the notice says in general. */
final class Hops {
    static final Whereabouts NOT_STATED = new Whereabouts(Optional.empty(), Optional.empty(), false);

    private final PrivacyNotice notice;
    private final ProcessingActivity general;
    private final Map<Hop, Told> found = new LinkedHashMap<>();

    /** What somebody who has data is. */
    enum Kind {
        CONTROLLER,
        PROCESSOR,
        RECIPIENT,
        IN_WORDS
    }

    /** Somebody who has data: by key in the notice, or in words, or not named. */
    record Holder(Kind kind, Optional<Identifier> key, Optional<String> words) {}

    /** Where somebody has data: a place by its code, or in words, or stated but not named, or not stated. */
    record Whereabouts(Optional<Place> place, Optional<String> words, boolean stated) {
        static Whereabouts of(Place place) {
            return new Whereabouts(Optional.of(PlaceFacts.named(place)), Optional.empty(), true);
        }

        static Whereabouts of(DataLocation location) {
            return location.place()
                    .map(Whereabouts::of)
                    .orElseGet(() ->
                            new Whereabouts(Optional.empty(), location.detail().map(Text::value), true));
        }
    }

    /** Somebody who has data, in one of the places where they have it. */
    record Hop(Holder holder, Whereabouts whereabouts) {}

    /** Where the notice first says who, of somebody told of in words, and where; empty where it does not. */
    record Told(Optional<NoticePath> holder, Optional<NoticePath> whereabouts) {}

    /** What an activity says, or else what is said in general, and where. */
    private record Said<T>(List<T> items, NoticePath at) {}

    private Hops(PrivacyNotice notice) {
        this.notice = notice;
        this.general = General.of(notice);
    }

    /** The hops of an activity at {@code at} whose channel uses these suppliers. */
    static Map<Hop, Told> of(
            ProcessingActivity activity, NoticePath at, List<Identifier> channelProcessors, PrivacyNotice notice) {
        Hops hops = new Hops(notice);
        hops.activity(activity, at, channelProcessors);
        return hops.found;
    }

    static Map<Hop, Told> ofGeneral(List<Identifier> channelProcessors, PrivacyNotice notice) {
        return of(General.SILENT, General.AT, channelProcessors, notice);
    }

    static Map<Hop, Told> ofCookies(PrivacyNotice notice) {
        Hops hops = new Hops(notice);
        notice.cookies().ifPresent(cookies -> {
            NoticePath at = NoticePath.of("cookies", "technologies");
            List<StorageTechnology> technologies = cookies.technologies().items();
            for (int i = 0; i < technologies.size(); i++) {
                hops.processors(technologies.get(i).processor().stream().toList());
                hops.named(technologies.get(i).provider(), at.child(i).child("provider"));
            }
            for (int i = 0; i < cookies.analytics().size(); i++) {
                hops.processors(cookies.analytics().get(i).processor().stream().toList());
            }
        });
        return hops.found;
    }

    static Map<Hop, Told> ofMatching(PrivacyNotice notice) {
        Hops hops = new Hops(notice);
        notice.dataMatching().forEach(it -> hops.recipients(it.recipients()));
        return hops.found;
    }

    /** The hops of every supplier and recipient in the notice. */
    static Map<Hop, Told> ofAllNamed(PrivacyNotice notice) {
        Hops hops = new Hops(notice);
        hops.processors(notice.processors().keySet());
        hops.recipients(notice.recipients().keySet());
        return hops.found;
    }

    /** Controllers first, then suppliers, recipients, and whoever a transfer names; each in the order of the notice. */
    static Comparator<Holder> order(PrivacyNotice notice) {
        Map<Holder, Integer> numbers = new HashMap<>();
        for (Kind kind : Kind.values()) {
            keys(kind, notice).forEach(key -> numbers.put(holder(kind, key), numbers.size()));
        }
        return Comparator.comparing(Holder::kind).thenComparing(it -> numbers.getOrDefault(it, numbers.size()));
    }

    private static Set<Identifier> keys(Kind kind, PrivacyNotice notice) {
        return switch (kind) {
            case CONTROLLER -> notice.controllers().keySet();
            case PROCESSOR -> notice.processors().keySet();
            case RECIPIENT -> notice.recipients().keySet();
            case IN_WORDS -> Set.of();
        };
    }

    private void activity(ProcessingActivity own, NoticePath at, List<Identifier> channelProcessors) {
        controllers(own, at);
        processors(said(own, at, "processors", ProcessingActivity::processors).items());
        processors(channelProcessors);
        recipients(stated(own, at, "recipients", ProcessingActivity::recipients).items());
        said(own, at, "disclosures", ProcessingActivity::disclosures)
                .items()
                .forEach(it -> recipients(it.recipients()));
        Said<RestrictedTransfer> transfers = stated(own, at, "transfers", ProcessingActivity::transfers);
        for (int i = 0; i < transfers.items().size(); i++) {
            transfer(transfers.items().get(i), transfers.at().child(i));
        }
    }

    private void controllers(ProcessingActivity own, NoticePath at) {
        Said<DataLocation> locations = said(own, at, "locations", ProcessingActivity::locations);
        List<Identifier> named =
                said(own, at, "controllers", ProcessingActivity::controllers).items();
        Collection<Identifier> controllers =
                named.isEmpty() ? notice.controllers().keySet() : named;
        if (controllers.isEmpty()) {
            add(new Holder(Kind.CONTROLLER, Optional.empty(), Optional.empty()), Optional.empty(), locations);
        }
        for (Identifier key : controllers) {
            add(holder(Kind.CONTROLLER, key), Optional.empty(), locations);
        }
    }

    private void processors(Collection<Identifier> keys) {
        for (Identifier key : withSubProcessors(keys)) {
            Processor processor = notice.processors().get(key);
            add(
                    holder(Kind.PROCESSOR, key),
                    Optional.empty(),
                    new Said<>(
                            processor == null ? List.of() : processor.locations(),
                            NoticePath.of("processors", key.value(), "locations")));
        }
    }

    /** Suppliers, then those that work for them, and so on. */
    private Set<Identifier> withSubProcessors(Collection<Identifier> suppliers) {
        Map<Identifier, List<Identifier>> subProcessors = new HashMap<>();
        notice.processors()
                .forEach((key, processor) -> processor.subProcessorOf().ifPresent(it -> subProcessors
                        .computeIfAbsent(it, any -> new ArrayList<>())
                        .add(key)));
        Set<Identifier> all = new LinkedHashSet<>(suppliers);
        Deque<Identifier> open = new ArrayDeque<>(all);
        while (!open.isEmpty()) {
            for (Identifier key : subProcessors.getOrDefault(open.remove(), List.of())) {
                if (all.add(key)) {
                    open.add(key);
                }
            }
        }
        return all;
    }

    private void recipients(Collection<Identifier> keys) {
        for (Identifier key : keys) {
            Recipient recipient = notice.recipients().get(key);
            add(
                    holder(Kind.RECIPIENT, key),
                    Optional.empty(),
                    new Said<>(
                            recipient == null ? List.of() : recipient.locations(),
                            NoticePath.of("recipients", key.value(), "locations")));
        }
    }

    private void transfer(RestrictedTransfer transfer, NoticePath at) {
        Optional<Text> recipient = transfer.recipient();
        Holder holder = new Holder(Kind.IN_WORDS, Optional.empty(), recipient.map(Text::value));
        Optional<NoticePath> named = recipient.map(it -> at.child("recipient"));
        for (int i = 0; i < transfer.places().size(); i++) {
            NoticePath where = at.child("places").child(i);
            add(holder, named, Whereabouts.of(transfer.places().get(i)), Optional.of(where));
        }
        if (transfer.places().isEmpty()) {
            add(holder, named, NOT_STATED, Optional.empty());
        }
    }

    /** Somebody of whom only the name is told, unless the notice tells of them elsewhere. */
    private void named(Optional<Text> name, NoticePath at) {
        name.filter(it -> !isKnown(it.value()))
                .ifPresent(it -> add(
                        new Holder(Kind.IN_WORDS, Optional.empty(), Optional.of(it.value())),
                        Optional.of(at),
                        NOT_STATED,
                        Optional.empty()));
    }

    private boolean isKnown(String name) {
        Stream<Optional<Text>> names = Stream.of(
                        notice.controllers().values().stream().flatMap(it -> Stream.of(it.name(), it.legalName())),
                        notice.processors().values().stream().map(Processor::name),
                        notice.recipients().values().stream().map(Recipient::name))
                .flatMap(it -> it);
        return names.flatMap(Optional::stream).anyMatch(it -> it.value().equalsIgnoreCase(name));
    }

    private static Holder holder(Kind kind, Identifier key) {
        return new Holder(kind, Optional.of(key), Optional.empty());
    }

    private void add(Holder holder, Optional<NoticePath> named, Said<DataLocation> locations) {
        for (int i = 0; i < locations.items().size(); i++) {
            DataLocation location = locations.items().get(i);
            NoticePath at = locations.at().child(i);
            Optional<NoticePath> where = location.place().isPresent()
                    ? Optional.of(at.child("place"))
                    : location.detail().map(it -> at.child("detail"));
            add(holder, named, Whereabouts.of(location), where);
        }
        if (locations.items().isEmpty()) {
            add(holder, named, NOT_STATED, Optional.empty());
        }
    }

    private void add(Holder holder, Optional<NoticePath> named, Whereabouts whereabouts, Optional<NoticePath> at) {
        found.putIfAbsent(new Hop(holder, whereabouts), new Told(named, at));
    }

    private <T> Said<T> said(
            ProcessingActivity own, NoticePath at, String name, Function<ProcessingActivity, List<T>> field) {
        List<T> said = field.apply(own);
        return said.isEmpty()
                ? new Said<>(field.apply(general), General.AT.child(name))
                : new Said<>(said, at.child(name));
    }

    private <T extends Serializable> Said<T> stated(
            ProcessingActivity own, NoticePath at, String name, Function<ProcessingActivity, Stated<T>> field) {
        Stated<T> said = field.apply(own);
        return said.isStated()
                ? new Said<>(said.items(), at.child(name))
                : new Said<>(field.apply(general).items(), General.AT.child(name));
    }
}
