package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.ID;
import static org.noticekit.io.NoticeScalars.PLACE;
import static org.noticekit.io.NoticeScalars.TEXT;
import static org.noticekit.io.WordKind.words;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.noticekit.finding.Severity;
import org.noticekit.model.Identifier;
import org.noticekit.model.Law;
import org.noticekit.model.LocationUse;
import org.noticekit.model.Place;
import org.noticekit.model.SafeguardInstrument;
import org.noticekit.model.Text;
import org.noticekit.policy.DataHolder;
import org.noticekit.policy.LocationRule;
import org.noticekit.policy.SensitiveData;

/** The fields of {@link LocationRule}. */
final class LocationRuleFields extends ObjectKind<LocationRule> {

    static final LocationRuleFields KIND = new LocationRuleFields();

    private final Field<Set<SensitiveData>> sensitive = set(
            "sensitive",
            words("a kind of sensitive data", SensitiveData.values()),
            "Only data that is one of these; if left out, any.");
    private final Field<List<Text>> categories = list(
            "categories", TEXT, "Only data that the notice calls so, as a category or within one; if left out, any.");
    private final Field<List<Identifier>> of = list(
            "of", ID, "Only data of these channels and activities, by their keys in the notice; if left out, all.");
    private final Field<List<Identifier>> processors =
            list("processors", ID, "Only what these suppliers have, by their keys in the notice; if left out, all.");
    private final Field<Set<DataHolder>> heldBy = set(
            "heldBy", words("a holder of data", DataHolder.values()), "Only what these have; if left out, anybody.");
    private final Field<Set<LocationUse>> uses = set(
            "uses",
            words("a use of a location", LocationUse.values()),
            "What must happen only in the places; if left out, whatever happens to the data.");
    private final Field<List<Place>> places = required(
            "places", ListKind.ofEachOnce(PLACE), "Where the data may be. An area permits every country in it.");
    private final Field<Set<Law>> orApprovedUnder = set(
            "orApprovedUnder",
            NoticeWords.LAW,
            "Laws, of which one must approve, without condition, of data being elsewhere.");
    private final Field<Set<SafeguardInstrument>> orInstruments = set(
            "orInstruments",
            words("an instrument", SafeguardInstrument.values()),
            "Instruments, of which one must protect data that is elsewhere.");
    private final Field<Optional<Severity>> severity = optional(
            "severity", words("a severity", Severity.values()), "How grave a breach is; if left out, an error.");
    private final Field<Text> because = required(
            "because",
            TEXT,
            "Why the rule is there, for example \"DPIA 2026-14\" or \"decision of the information governance board, 3 March 2026\".");

    private LocationRuleFields() {
        super("locationRule", "a rule of a policy", "Which data may be where, and why.");
    }

    @Override
    LocationRule make(Values in) {
        LocationRule.Builder rule = LocationRule.builder()
                .addAllSensitive(in.get(sensitive))
                .addAllCategories(in.get(categories))
                .addAllOf(in.get(of))
                .addAllProcessors(in.get(processors))
                .addAllHeldBy(in.get(heldBy))
                .addAllUses(in.get(uses))
                .addAllPlaces(in.get(places))
                .addAllOrApprovedUnder(in.get(orApprovedUnder))
                .addAllOrInstruments(in.get(orInstruments))
                .because(in.get(because));
        in.get(severity).ifPresent(rule::severity);
        return rule.build();
    }

    @Override
    void writeFields(LocationRule it, Output out) {
        sensitive.write(it.sensitive(), out);
        categories.write(it.categories(), out);
        of.write(it.of(), out);
        processors.write(it.processors(), out);
        heldBy.write(it.heldBy(), out);
        uses.write(it.uses(), out);
        places.write(List.copyOf(it.places()), out);
        orApprovedUnder.write(it.orApprovedUnder(), out);
        orInstruments.write(it.orInstruments(), out);
        severity.write(Optional.of(it.severity()).filter(grave -> grave != Severity.ERROR), out);
        because.write(it.because(), out);
    }
}
