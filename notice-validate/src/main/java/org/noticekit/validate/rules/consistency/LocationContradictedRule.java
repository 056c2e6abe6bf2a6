package org.noticekit.validate.rules.consistency;

import static org.noticekit.validate.law.Cite.euInstitutions;
import static org.noticekit.validate.law.Cite.gdpr;
import static org.noticekit.validate.law.Cite.unverified;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.noticekit.finding.Severity;
import org.noticekit.model.DataLocation;
import org.noticekit.model.Law;
import org.noticekit.model.LocationExtent;
import org.noticekit.model.Place;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.Processor;
import org.noticekit.validate.law.NameKey;
import org.noticekit.validate.law.PlaceWords;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Report;
import org.noticekit.validate.rule.Rule;
import org.noticekit.validate.rule.RuleInfo;
import org.noticekit.validate.rule.Subject;
import org.noticekit.validate.rule.Wording;

/** Where all data is in one place, none is in another; and a supplier is in every notice where it is in the others. */
final class LocationContradictedRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("location-contradicted")
            .title("Where all data is said to be in one place, none is said to be in another")
            .severity(Severity.WARNING)
            .addLaws(Law.UK_GDPR, Law.EU_GDPR, Law.EU_INSTITUTIONS)
            .addAllAuthorities(unverified(gdpr("5(1)(a)", "12(1)")))
            .addAllAuthorities(euInstitutions("4(1)(a)", "14(1)"))
            .why("Whoever reads that all data stays in one place will not look for the sentence that says otherwise.")
            .fix(Wording.of(
                    "Find out where the data is, and say it in one way everywhere: for example where it is stored, "
                            + "and where it is used or reached from."))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NoticeContext notice, Report report) {
        notice.writtenActivities()
                .forEach(activity -> judge(activity.subject(), activity.own().locations(), report));
        Map<String, Set<Place>> elsewhere = placesElsewhere(notice);
        for (Part<Processor> processor : notice.processors().values()) {
            judge(processor.subject(), processor.value().locations(), report);
            judge(processor, elsewhere, report);
        }
        notice.recipients()
                .values()
                .forEach(recipient ->
                        judge(recipient.subject(), recipient.value().locations(), report));
    }

    private static void judge(Subject holder, List<DataLocation> locations, Report report) {
        Optional<Place> all = locations.stream()
                .filter(location ->
                        location.extent().filter(LocationExtent.ALL::equals).isPresent())
                .flatMap(location -> location.place().stream())
                .findFirst();
        if (all.isEmpty()) {
            return;
        }
        for (Part<DataLocation> location : holder.items("locations", locations)) {
            Optional<Place> other =
                    location.value().place().filter(place -> !all.get().contains(place));
            if (other.isPresent()) {
                report.add(
                        location.subject(),
                        "For " + holder + ", the notice says that all data is in " + PlaceWords.name(all.get())
                                + ", and that there is data in " + PlaceWords.name(other.get()) + ".");
            }
        }
    }

    private static void judge(Part<Processor> processor, Map<String, Set<Place>> elsewhere, Report report) {
        Set<Place> here = places(processor.value());
        Set<Place> there = processor
                .value()
                .name()
                .map(name -> elsewhere.getOrDefault(NameKey.ofOrganisation(name), Set.of()))
                .orElse(Set.of());
        boolean share = here.stream()
                .anyMatch(one -> there.stream().anyMatch(other -> one.contains(other) || other.contains(one)));
        if (!here.isEmpty() && !there.isEmpty() && !share) {
            report.add(
                    processor.subject().field("locations"),
                    "This notice says that " + processor.subject() + " has data in "
                            + PlaceWords.names(List.copyOf(here)) + ", and another one that it has data in "
                            + PlaceWords.names(List.copyOf(there)) + ".");
        }
    }

    /** Where the other notices of the set have their suppliers, by the suppliers' names. */
    private static Map<String, Set<Place>> placesElsewhere(NoticeContext notice) {
        Map<String, Set<Place>> places = new HashMap<>();
        for (PrivacyNotice other : notice.companions().others().values()) {
            other.processors().values().forEach(processor -> processor.name().ifPresent(name -> places.computeIfAbsent(
                            NameKey.ofOrganisation(name), key -> new TreeSet<>())
                    .addAll(places(processor))));
        }
        return places;
    }

    private static Set<Place> places(Processor processor) {
        Set<Place> places = new TreeSet<>();
        processor.locations().forEach(location -> location.place().ifPresent(places::add));
        return places;
    }
}
