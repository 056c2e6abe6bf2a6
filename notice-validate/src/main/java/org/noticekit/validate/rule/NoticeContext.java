package org.noticekit.validate.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.noticekit.finding.NoticePath;
import org.noticekit.model.CollectionChannel;
import org.noticekit.model.Controller;
import org.noticekit.model.ControllerKind;
import org.noticekit.model.DataProtectionOfficer;
import org.noticekit.model.DocumentKind;
import org.noticekit.model.Identifier;
import org.noticekit.model.Law;
import org.noticekit.model.LawfulBasis;
import org.noticekit.model.NoticeLayer;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.Place;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.Processor;
import org.noticekit.model.Recipient;
import org.noticekit.model.RelatedDocument;
import org.noticekit.validate.location.TransferAssessment;
import org.noticekit.validate.location.TransferTables;

/**
 * A notice as one law judges it on one day: all that a rule may see. Immutable.
 *
 * <p>Its parts come with their paths and with the names people give them, in the order of the notice.
 */
public final class NoticeContext {

    private static final Subject NOTICE = new Subject(NoticePath.root(), "the notice");

    private final NoticeParts parts;
    private final Companions companions;
    private final Law law;
    private final LocalDate asOf;
    private final TransferTables transfers;
    private final boolean ofProcessor;
    private final List<ActivityView> written;
    private final List<ActivityView> activities;
    private final List<LocationView> locations;

    private NoticeContext(NoticeParts parts, Companions companions, Law law, LocalDate asOf, TransferTables transfers) {
        this.parts = parts;
        this.companions = Objects.requireNonNull(companions, "companions");
        this.law = Objects.requireNonNull(law, "law");
        this.asOf = Objects.requireNonNull(asOf, "asOf");
        this.transfers = Objects.requireNonNull(transfers, "transfers");
        this.ofProcessor = Governance.isOfProcessor(parts.activities());
        this.written = parts.activities().stream()
                .filter(activity -> Governance.governs(law, activity))
                .toList();
        this.activities = written.stream().filter(NoticeContext::isJudged).toList();
        this.locations = Locations.all(parts, written, place -> transfers.assess(place, law, asOf));
    }

    /** The notice as {@code law} judges it on {@code asOf}, by itself. */
    public static NoticeContext of(PrivacyNotice notice, Law law, LocalDate asOf) {
        return new NoticeContext(NoticeParts.of(notice), Companions.none(), law, asOf, TransferTables.builtIn());
    }

    /**
     * The notice as each of the laws judges it on {@code asOf}, in their order, with other notices at hand and with these
     * tables of approved countries.
     */
    public static List<NoticeContext> ofEach(
            Set<Law> laws, PrivacyNotice notice, Companions companions, LocalDate asOf, TransferTables transfers) {
        NoticeParts parts = NoticeParts.of(notice);
        return laws.stream()
                .map(law -> new NoticeContext(parts, companions, law, asOf, transfers))
                .toList();
    }

    /** The notice. */
    public PrivacyNotice notice() {
        return parts.notice();
    }

    /** The law under judgement. */
    public Law law() {
        return law;
    }

    /** The day on which it is judged. */
    public LocalDate asOf() {
        return asOf;
    }

    /** Whether it is written in English, the language that rules can read. */
    public boolean isEnglish() {
        return notice().language().language().equals("en");
    }

    /** Whether a principal authority, such as a county or district council, is among its controllers. */
    public boolean isOfPrincipalAuthority() {
        return notice().controllers().values().stream()
                .anyMatch(controller -> controller.kind().equals(Optional.of(ControllerKind.PRINCIPAL_AUTHORITY)));
    }

    /** What the law under judgement says, on its day, of data going to {@code place}. */
    public TransferAssessment assess(Place place) {
        return assess(place, law);
    }

    /** What another law says on that day of data going to {@code place}. */
    public TransferAssessment assess(Place place, Law other) {
        return transfers.assess(place, other, asOf);
    }

    /** The notice as a whole, for findings about it. */
    public Subject subject() {
        return NOTICE;
    }

    /**
     * Whether the notice leaves a topic to another notice. It need not be linked: that the link is missing is a finding
     * of its own.
     */
    public boolean isLeftToAnotherNotice(NoticeTopic topic) {
        return parts.elsewhere().contains(topic);
    }

    /**
     * Whether a topic is left unsaid with good reason at a place: another notice covers it, or an exemption is recorded for
     * the activity that the place belongs to.
     */
    public boolean isExcused(NoticeTopic topic, Subject place) {
        return parts.elsewhere().contains(topic)
                || written.stream()
                        .anyMatch(activity ->
                                place.path().startsWith(activity.subject().path()) && activity.isExcused(topic));
    }

    /**
     * Whether its author acts for others in everything that it tells of: it is then for those to inform people. False for
     * a notice that tells of nothing.
     */
    public boolean isOfProcessor() {
        return ofProcessor;
    }

    /** The controllers, by key. */
    public Map<Identifier, Part<Controller>> controllers() {
        return parts.controllers();
    }

    /** The data protection officers, by key. */
    public Map<Identifier, Part<DataProtectionOfficer>> dataProtectionOfficers() {
        return parts.officers();
    }

    /** The other notices that belong with this one, by key. */
    public Map<Identifier, Part<NoticeLayer>> layers() {
        return parts.layers();
    }

    /**
     * Whether the layer with this key is the notice itself, by its address or, where it has none, by its key. Nothing can
     * be left to such a layer.
     */
    public boolean isItself(Identifier layer) {
        return Companions.isItself(notice(), layer) && layerNotice(layer).isEmpty();
    }

    /** The notice that the layer with this key stands for, if it is at hand. */
    public Optional<PrivacyNotice> layerNotice(Identifier layer) {
        return companions.layer(notice(), layer);
    }

    /** The other notices at hand. */
    public Companions companions() {
        return companions;
    }

    /**
     * Where another version of the notice, in another language, has what this one lacks: a sentence each, about the place
     * here. Where both say something and not the same is told of the version whose language comes later in the alphabet.
     *
     * @param name what the other version is called within a sentence
     */
    public List<Part<String>> differencesFrom(PrivacyNotice other, String name) {
        return Differences.between(notice(), other, name);
    }

    /** The documents of one kind that go with the notice. */
    public Stream<RelatedDocument> documents(DocumentKind kind) {
        return notice().documents().values().stream()
                .filter(document -> document.kind().equals(Optional.of(kind)));
    }

    /** The suppliers, by key. */
    public Map<Identifier, Part<Processor>> processors() {
        return parts.processors();
    }

    /** Who else receives data, by key. */
    public Map<Identifier, Part<Recipient>> recipients() {
        return parts.recipients();
    }

    /** The ways in which data comes in, by key. */
    public Map<Identifier, Part<CollectionChannel>> channels() {
        return parts.channels();
    }

    /**
     * The activities of which the notice must tell people what the law wants them told: each that says something. What
     * holds in general is one of them if it names purposes of its own. Left out are those that the law does not
     * govern, and those in which the notice's controller only acts for others.
     */
    public List<ActivityView> activities() {
        return activities;
    }

    /** All that is written as an activity, what holds in general first, even where it says next to nothing. */
    public List<ActivityView> writtenActivities() {
        return written;
    }

    /** All that is written as an activity, what holds in general first, also what the law does not govern. */
    public List<ActivityView> everyActivity() {
        return parts.activities();
    }

    /** The lawful bases of one kind, each where it is written, named after its activity. */
    public <B extends LawfulBasis> List<Part<B>> lawfulBases(Class<B> kind) {
        List<Part<B>> found = new ArrayList<>();
        written.forEach(activity -> found.addAll(activity.lawfulBases(kind)));
        return found;
    }

    /** Every statement that data is, or goes, somewhere. */
    public List<LocationView> locations() {
        return locations;
    }

    /** The statements of where an activity's data is or goes: its own, its suppliers' and its recipients'. */
    public List<LocationView> locations(ActivityView activity) {
        return Locations.of(activity, parts, this::assess);
    }

    /** All that the notice says in words, its addresses included; found when first asked for. */
    public List<TextView> texts() {
        return parts.texts().all();
    }

    /**
     * The texts in which at least one of the words occurs, each once: for rules that look for more than a word, so that they
     * need not look everywhere.
     *
     * @param any words of letters and digits alone, in small letters
     */
    public List<TextView> textsWith(String... any) {
        return parts.texts().with(any);
    }

    /** The text that is written at exactly that path, if one is. */
    public Optional<TextView> textAt(NoticePath path) {
        return parts.texts().at(path);
    }

    private static boolean isJudged(ActivityView activity) {
        return activity.isGeneral() ? !activity.own().purposes().isEmpty() : !activity.isEmpty();
    }
}
