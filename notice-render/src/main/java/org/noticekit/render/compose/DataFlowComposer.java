package org.noticekit.render.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.noticekit.finding.NoticePath;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.Processor;
import org.noticekit.render.document.DataFlow;
import org.noticekit.render.document.DataFlow.Node;
import org.noticekit.render.document.DataFlow.Receiver;
import org.noticekit.render.document.DataFlow.Shape;
import org.noticekit.render.document.Inline;

/**
 * Says where data goes, from each way in which it comes in to those who receive it and on to the places where they have
 * it. What the notice says in general holds for every activity that does not say otherwise.
 */
public final class DataFlowComposer {
    private final Composition notice;
    private final Words words;
    private final List<Node> sources = new ArrayList<>();
    private final Map<Hops.Whereabouts, Integer> places = new LinkedHashMap<>();
    private final Map<Hops.Holder, Links> links = new LinkedHashMap<>();

    /** Who somebody is, how data comes to them, by the numbers of sources, and where they have it. */
    private record Links(
            Optional<NoticePath> named, Set<Integer> sources, Map<Hops.Whereabouts, Optional<NoticePath>> places) {

        /** Where one activity says where the data is, another's silence adds nothing. */
        boolean isHeld(Hops.Whereabouts place) {
            return places.size() == 1 || !place.equals(Hops.NOT_STATED);
        }
    }

    private DataFlowComposer(Composition notice) {
        this.notice = notice;
        this.words = notice.words();
    }

    /** Where data goes, as far as {@code notice} says. */
    public static DataFlow compose(PrivacyNotice notice) {
        return compose(notice, Words.of(notice.language()));
    }

    static DataFlow compose(PrivacyNotice notice, Words words) {
        return compose(new Composition(notice, words, Signpost.WITHIN, false));
    }

    /** A section that shows where data goes, unless the notice tells nothing of it. */
    static void compose(Composition notice, Sections sections) {
        DataFlow flow = compose(notice);
        if (!flow.isEmpty()) {
            sections.add(
                    "where_data_goes",
                    notice.words().say("flow.heading"),
                    notice.blocks().add(List.of(flow)));
        }
    }

    private static DataFlow compose(Composition notice) {
        DataFlowComposer composer = new DataFlowComposer(notice);
        composer.gather();
        return composer.flow();
    }

    private void gather() {
        PrivacyNotice all = notice.notice();
        channels();
        all.activities().forEach((key, activity) -> {
            NoticePath at = NoticePath.of("activities", key.value());
            source(notice.activityName(at, key, activity), Hops.of(activity, at, List.of(), all));
        });
        source(words.say("cookies.heading"), Hops.ofCookies(all));
        source(words.say("matching.heading"), Hops.ofMatching(all));
        whatOnlyHoldsInGeneral();
        whoIsNamedOnly();
    }

    private void channels() {
        PrivacyNotice all = notice.notice();
        all.channels().forEach((key, channel) -> {
            NoticePath at = NoticePath.of("channels", key.value());
            Map<Hops.Hop, Hops.Told> found = new LinkedHashMap<>();
            channel.activities().forEach((activityKey, it) -> Hops.of(
                            it, at.child("activities").child(activityKey.value()), channel.processors(), all)
                    .forEach(found::putIfAbsent));
            source(
                    notice.channelName(at, channel),
                    channel.activities().isEmpty() ? Hops.ofGeneral(channel.processors(), all) : found);
        });
    }

    /** Something in general for which every activity says otherwise still holds for whatever has no activity here. */
    private void whatOnlyHoldsInGeneral() {
        notice.notice().general().ifPresent(general -> {
            Map<Hops.Hop, Hops.Told> found = Hops.ofGeneral(List.of(), notice.notice());
            boolean all = !sources.isEmpty() && found.keySet().stream().allMatch(this::isKnown);
            if (!all) {
                source(notice.titled(General.AT, general.title(), words.say("general.heading")), found);
            }
        });
    }

    private boolean isKnown(Hops.Hop hop) {
        Links known = links.get(hop.holder());
        return known != null
                && (known.places().containsKey(hop.whereabouts())
                        || hop.whereabouts().equals(Hops.NOT_STATED));
    }

    /** A supplier or recipient of whom the notice does not say how data comes to them. */
    private void whoIsNamedOnly() {
        Map<Hops.Hop, Hops.Told> rest = Hops.ofAllNamed(notice.notice());
        rest.keySet().removeIf(hop -> links.containsKey(hop.holder()));
        source(words.say("flow.not-stated"), rest);
    }

    private void source(List<Inline> label, Map<Hops.Hop, Hops.Told> found) {
        if (found.isEmpty()) {
            return;
        }
        int number = sources.size();
        sources.add(new Node(Shape.SOURCE, label, List.of()));
        found.forEach((hop, told) -> {
            Links known = links.computeIfAbsent(
                    hop.holder(), it -> new Links(told.holder(), new TreeSet<>(), new LinkedHashMap<>()));
            known.sources().add(number);
            known.places().putIfAbsent(hop.whereabouts(), told.whereabouts());
        });
    }

    private DataFlow flow() {
        List<Hops.Holder> holders =
                links.keySet().stream().sorted(Hops.order(notice.notice())).toList();
        List<Receiver> receivers = holders.stream().map(this::receiver).toList();
        DataFlowTable table = new DataFlowTable(words);
        for (int i = 0; i < receivers.size(); i++) {
            table.row(receivers.get(i), sources, told(holders.get(i)));
        }
        return new DataFlow(
                notice.notice().language().value(),
                words.say("flow.heading"),
                words.say("flow.description"),
                table.facts(),
                List.of(words.say("flow.from"), words.say("flow.receiver"), words.say("flow.place")),
                sources,
                receivers,
                places.keySet().stream().map(this::node).toList(),
                table.build());
    }

    private Receiver receiver(Hops.Holder holder) {
        Links known = known(holder);
        return new Receiver(
                node(holder, known.named()),
                List.copyOf(known.sources()),
                known.places().keySet().stream()
                        .filter(known::isHeld)
                        .map(it -> places.computeIfAbsent(it, any -> places.size()))
                        .sorted()
                        .toList());
    }

    /** Where somebody has data, in the order of the picture. */
    private List<List<Inline>> told(Hops.Holder holder) {
        Map<Hops.Whereabouts, Optional<NoticePath>> known = known(holder).places();
        return places.keySet().stream()
                .filter(it -> known.containsKey(it) && known(holder).isHeld(it))
                .map(it -> {
                    List<Inline> said = DataFlowTable.said(node(it), words);
                    return known.getOrDefault(it, Optional.empty())
                            .map(at -> notice.from(at, said))
                            .orElse(said);
                })
                .toList();
    }

    private Links known(Hops.Holder holder) {
        return Objects.requireNonNull(links.get(holder));
    }

    private Node node(Hops.Holder holder, Optional<NoticePath> named) {
        return switch (holder.kind()) {
            case CONTROLLER -> new Node(Shape.CONTROLLER, controller(holder), words.say(role()));
            case PROCESSOR ->
                new Node(
                        Shape.SUPPLIER,
                        notice.from(notice.names().supplier(holder.key().orElseThrow())),
                        supplierKind(holder));
            case RECIPIENT ->
                new Node(
                        Shape.RECIPIENT,
                        notice.from(notice.names().recipient(holder.key().orElseThrow())),
                        words.say("flow.recipient"));
            case IN_WORDS -> new Node(Shape.RECIPIENT, inWords(holder, named), words.say("flow.recipient"));
        };
    }

    /** What the controller is; of several, only their activities tell which acts for others. */
    private String role() {
        return notice.notice().controllers().size() > 1
                ? Roles.RESPONSIBLE.label()
                : Roles.of(notice.notice()).label();
    }

    private List<Inline> controller(Hops.Holder holder) {
        return holder.key()
                .map(key -> notice.from(notice.names().controller(key)))
                .orElseGet(() -> words.say("flow.us"));
    }

    private List<Inline> inWords(Hops.Holder holder, Optional<NoticePath> named) {
        List<Inline> said = holder.words().map(Inline::text).orElseGet(() -> words.say("flow.somebody"));
        return named.map(at -> notice.from(at, said)).orElse(said);
    }

    private List<Inline> supplierKind(Hops.Holder holder) {
        return holder.key()
                .flatMap(key -> Optional.ofNullable(notice.notice().processors().get(key))
                        .flatMap(Processor::subProcessorOf)
                        .map(it -> notice.from(
                                NoticePath.of("processors", key.value(), "subProcessorOf"),
                                words.say(
                                        "flow.supplier-of",
                                        Gap.of("it", notice.names().supplier(it).words())))))
                .orElseGet(() -> words.say("flow.supplier"));
    }

    private Node node(Hops.Whereabouts place) {
        boolean outside = notice.laws().areBritish()
                && place.place().filter(it -> !it.isUnitedKingdom()).isPresent();
        List<Inline> label = place.place()
                .map(words::place)
                .or(() -> place.words().map(Inline::text))
                .orElseGet(() -> words.say(place.equals(Hops.NOT_STATED) ? "flow.not-stated" : "location.unnamed"));
        Shape shape = place.place().isEmpty() ? Shape.PLACE_UNKNOWN : outside ? Shape.PLACE_OUTSIDE : Shape.PLACE;
        return new Node(shape, label, outside ? words.say("flow.outside-uk") : List.of());
    }
}
