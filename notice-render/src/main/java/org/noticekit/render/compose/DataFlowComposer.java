package org.noticekit.render.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.noticekit.finding.NoticePath;
import org.noticekit.model.Identifier;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.render.document.Block;
import org.noticekit.render.document.Inline;
import org.noticekit.render.picture.DataFlow;
import org.noticekit.render.picture.DataFlow.Node;
import org.noticekit.render.picture.DataFlow.Receiver;
import org.noticekit.render.picture.DataFlow.Shape;

/**
 * Says where data goes, from each way in which it comes in to those who receive it and on to the places where they have
 * it. What the notice says in general holds for every activity that does not say otherwise.
 */
public final class DataFlowComposer {
    private final Composition notice;
    private final Hops hops;
    private final List<Node> sources = new ArrayList<>();
    private final Map<Hops.Place, Integer> places = new LinkedHashMap<>();
    private final Map<Hops.Holder, Links> links = new LinkedHashMap<>();

    /** How data comes to somebody, by the numbers of sources, and where they have it. */
    private record Links(Set<Integer> sources, Set<Hops.Place> places) {}

    private DataFlowComposer(Composition notice) {
        this.notice = notice;
        this.hops = new Hops(notice.notice());
    }

    /** Where data goes, as far as {@code notice} says. */
    public static DataFlow compose(PrivacyNotice notice) {
        return compose(notice, Words.of(notice.language()));
    }

    static DataFlow compose(PrivacyNotice notice, Words words) {
        return new DataFlowComposer(new Composition(notice, words, Signpost.WITHIN, false)).compose();
    }

    /** The flow as a table: a row for each receiver. */
    public static Block.Table table(PrivacyNotice notice, DataFlow flow) {
        return table(flow, Words.of(notice.language()));
    }

    static Block.Table table(DataFlow flow, Words words) {
        return new Block.Table(
                words.say("flow.heading"),
                List.of(
                        words.say("flow.receiver"),
                        words.say("flow.kind"),
                        words.say("flow.from"),
                        words.say("flow.place")),
                flow.receivers().stream().map(it -> row(flow, it, words)).toList());
    }

    private static List<List<Block>> row(DataFlow flow, Receiver receiver, Words words) {
        return List.of(
                Composition.paragraph(receiver.node().label()),
                Composition.paragraph(receiver.node().note()),
                listed(receiver.sources(), flow.sources(), words),
                listed(receiver.places(), flow.places(), words));
    }

    private static List<Block> listed(List<Integer> numbers, List<Node> nodes, Words words) {
        List<List<Block>> items = numbers.stream()
                .map(it -> Composition.paragraph(said(nodes.get(it), words)))
                .toList();
        return items.size() == 1 ? items.get(0) : List.of(new Block.BulletList(items));
    }

    private static List<Inline> said(Node node, Words words) {
        return node.note().isEmpty()
                ? node.label()
                : words.say("cited", Gap.of("words", node.label()), Gap.of("article", node.note()));
    }

    private DataFlow compose() {
        channels();
        notice.notice()
                .activities()
                .forEach((key, activity) -> source(
                        notice.activityName(NoticePath.of("activities").child(key.value()), key, activity),
                        hops.of(activity, List.of())));
        source(notice.words().say("cookies.heading"), hops.ofCookies());
        source(notice.words().say("matching.heading"), hops.ofMatching());
        whatOnlyHoldsInGeneral();
        whoIsNamedOnly();
        List<Receiver> receivers = receivers();
        return new DataFlow(
                notice.notice().language().value(),
                notice.words().say("flow.heading"),
                notice.words().say("flow.description"),
                receivers.stream().map(this::fact).toList(),
                List.of(
                        notice.words().say("flow.from"),
                        notice.words().say("flow.receiver"),
                        notice.words().say("flow.place")),
                sources,
                receivers,
                placeNodes());
    }

    private void channels() {
        notice.notice().channels().forEach((key, channel) -> {
            Set<Hops.Hop> found = new LinkedHashSet<>();
            channel.activities().values().forEach(it -> found.addAll(hops.of(it, channel.processors())));
            if (channel.activities().isEmpty()) {
                found.addAll(hops.ofGeneral(channel.processors()));
            }
            source(notice.channelName(NoticePath.of("channels").child(key.value()), channel), found);
        });
    }

    /** Something in general for which every activity says otherwise still holds for whatever has no activity here. */
    private void whatOnlyHoldsInGeneral() {
        notice.notice().general().ifPresent(general -> {
            Set<Hops.Hop> found = hops.ofGeneral(List.of());
            boolean all = !sources.isEmpty() && found.stream().allMatch(this::isKnown);
            if (!all) {
                source(
                        notice.titled(
                                NoticePath.of("general"),
                                general.title(),
                                notice.words().say("general.heading")),
                        found);
            }
        });
    }

    private boolean isKnown(Hops.Hop hop) {
        Links known = links.get(hop.holder());
        return known != null
                && (known.places().contains(hop.place()) || hop.place().equals(Hops.NOT_STATED));
    }

    /** A supplier or recipient of whom the notice does not say how data comes to them. */
    private void whoIsNamedOnly() {
        Set<Hops.Hop> rest = hops.ofAllNamed();
        rest.removeIf(hop -> links.containsKey(hop.holder()));
        source(notice.words().say("flow.not-stated"), rest);
    }

    private void source(List<Inline> label, Set<Hops.Hop> found) {
        if (found.isEmpty()) {
            return;
        }
        int number = sources.size();
        sources.add(new Node(Shape.SOURCE, label, List.of()));
        for (Hops.Hop hop : found) {
            Links known = links.computeIfAbsent(hop.holder(), it -> new Links(new TreeSet<>(), new LinkedHashSet<>()));
            known.sources().add(number);
            known.places().add(hop.place());
        }
    }

    private List<Receiver> receivers() {
        List<Receiver> receivers = new ArrayList<>();
        links.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(hops.order()))
                .forEach(it -> receivers.add(receiver(it.getKey(), it.getValue())));
        return receivers;
    }

    /** Where one activity says where the data is, another's silence adds nothing. */
    private Receiver receiver(Hops.Holder holder, Links known) {
        return new Receiver(
                node(holder),
                List.copyOf(known.sources()),
                known.places().stream()
                        .filter(it -> known.places().size() == 1 || !it.equals(Hops.NOT_STATED))
                        .map(it -> places.computeIfAbsent(it, any -> places.size()))
                        .sorted()
                        .toList());
    }

    private Node node(Hops.Holder holder) {
        Words words = notice.words();
        return switch (holder.kind()) {
            case CONTROLLER ->
                new Node(
                        Shape.CONTROLLER,
                        holder.key().map(notice::controller).orElseGet(() -> words.say("flow.us")),
                        words.say("flow.responsible"));
            case PROCESSOR -> new Node(Shape.SUPPLIER, supplier(holder.key().orElseThrow()), supplierKind(holder));
            case RECIPIENT ->
                new Node(Shape.RECIPIENT, recipient(holder.key().orElseThrow()), words.say("flow.recipient"));
            case ABROAD ->
                new Node(
                        Shape.RECIPIENT,
                        holder.words().map(Inline::text).orElseGet(() -> words.say("flow.somebody")),
                        words.say("flow.recipient"));
        };
    }

    private List<Inline> supplierKind(Hops.Holder holder) {
        return holder.key()
                .map(notice.notice().processors()::get)
                .flatMap(it -> it.subProcessorOf())
                .map(it -> notice.words().say("flow.supplier-of", Gap.of("it", supplier(it))))
                .orElseGet(() -> notice.words().say("flow.supplier"));
    }

    private List<Inline> supplier(Identifier key) {
        var supplier = notice.notice().processors().get(key);
        return supplier == null ? notice.title(key) : notice.supplierName(key, supplier);
    }

    private List<Inline> recipient(Identifier key) {
        var recipient = notice.notice().recipients().get(key);
        return recipient == null ? notice.title(key) : notice.recipientName(key, recipient);
    }

    private List<Node> placeNodes() {
        return places.keySet().stream().map(this::node).toList();
    }

    private Node node(Hops.Place place) {
        Words words = notice.words();
        boolean outside = notice.laws().areBritish()
                && place.place().filter(it -> !it.isUnitedKingdom()).isPresent();
        List<Inline> label = place.place()
                .map(words::place)
                .or(() -> place.words().map(Inline::text))
                .orElseGet(() -> words.say(place.equals(Hops.NOT_STATED) ? "flow.not-stated" : "location.unnamed"));
        return new Node(
                outside ? Shape.PLACE_OUTSIDE : Shape.PLACE, label, outside ? words.say("flow.outside-uk") : List.of());
    }

    private List<Inline> fact(Receiver receiver) {
        Words words = notice.words();
        List<Node> all = placeNodes();
        return words.say(
                "flow.fact",
                Gap.of("receiver", receiver.node().label()),
                Gap.of("kind", receiver.node().note()),
                Gap.of(
                        "sources",
                        words.and(receiver.sources().stream()
                                .map(it -> sources.get(it).label())
                                .toList())),
                Gap.of(
                        "places",
                        words.and(receiver.places().stream()
                                .map(it -> said(all.get(it), words))
                                .toList())));
    }
}
