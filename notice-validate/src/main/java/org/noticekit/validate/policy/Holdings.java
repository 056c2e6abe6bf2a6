package org.noticekit.validate.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.noticekit.model.DataLocation;
import org.noticekit.model.Identifier;
import org.noticekit.model.PersonalDataCategory;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.Processor;
import org.noticekit.model.RestrictedTransfer;
import org.noticekit.policy.DataHolder;
import org.noticekit.policy.LocationRule;
import org.noticekit.policy.SensitiveData;
import org.noticekit.validate.law.NameKey;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Subject;

/** Finds out who has the data that a rule is about, and what the notice says of where they have it. */
final class Holdings {

    private final NoticeContext notice;
    private final LocationRule rule;
    private final List<ActivityView> activities;
    private final boolean wholeNotice;
    private final Set<String> categories;

    Holdings(NoticeContext notice, LocationRule rule) {
        this.notice = notice;
        this.rule = rule;
        this.wholeNotice = rule.of().isEmpty()
                && rule.sensitive().isEmpty()
                && rule.categories().isEmpty();
        this.categories = rule.categories().stream().map(NameKey::of).collect(Collectors.toSet());
        this.activities = notice.everyActivity().stream().filter(this::isMeant).toList();
    }

    Subject notice() {
        return notice.subject();
    }

    /** The keys in the rule that name nothing in the notice. */
    List<Identifier> unknownKeys() {
        Set<Identifier> sections = new LinkedHashSet<>(notice.channels().keySet());
        notice.everyActivity().forEach(activity -> sections.addAll(keys(activity)));
        return Stream.concat(
                        rule.of().stream().filter(key -> !sections.contains(key)),
                        rule.processors().stream()
                                .filter(key -> !notice.processors().containsKey(key)))
                .toList();
    }

    List<Holding> all() {
        List<Holding> found = new ArrayList<>();
        if (isAbout(DataHolder.PROCESSORS)) {
            for (Identifier key : processors()) {
                var processor = notice.processors().get(key);
                if (processor != null
                        && (rule.processors().isEmpty() || rule.processors().contains(key))) {
                    found.add(holding(
                            DataHolder.PROCESSORS,
                            processor.subject(),
                            processor.value().locations()));
                }
            }
        }
        if (isAbout(DataHolder.RECIPIENTS)) {
            for (Identifier key : recipients()) {
                var recipient = notice.recipients().get(key);
                if (recipient != null) {
                    found.add(holding(
                            DataHolder.RECIPIENTS,
                            recipient.subject(),
                            recipient.value().locations()));
                }
            }
            activities.forEach(activity -> addTransfers(activity, found));
        }
        if (isAbout(DataHolder.CONTROLLER)) {
            activities.forEach(activity -> found.add(own(activity)));
        }
        return found;
    }

    private boolean isAbout(DataHolder holder) {
        return rule.processors().isEmpty()
                ? rule.heldBy().isEmpty() || rule.heldBy().contains(holder)
                : holder == DataHolder.PROCESSORS;
    }

    private Set<Identifier> processors() {
        if (wholeNotice) {
            return notice.processors().keySet();
        }
        Set<Identifier> used = new LinkedHashSet<>();
        activities.forEach(activity -> used.addAll(activity.processors()));
        addSubProcessors(used);
        return used;
    }

    /** Who works for a supplier has the data that the supplier has. */
    private void addSubProcessors(Set<Identifier> used) {
        boolean more = true;
        while (more) {
            more = false;
            for (var each : notice.processors().entrySet()) {
                Processor processor = each.getValue().value();
                more |= processor.subProcessorOf().filter(used::contains).isPresent() && used.add(each.getKey());
            }
        }
    }

    private Collection<Identifier> recipients() {
        return wholeNotice
                ? notice.recipients().keySet()
                : activities.stream()
                        .flatMap(activity -> activity.stated(ProcessingActivity::recipients).items().stream())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Where the controller itself has the data: where the activity says, or else where it is in general. */
    private Holding own(ActivityView activity) {
        boolean says = !activity.own().locations().isEmpty();
        Subject stated = says ? activity.subject() : general().orElse(activity.subject());
        return holding(DataHolder.CONTROLLER, stated, activity.list(ProcessingActivity::locations));
    }

    private Optional<Subject> general() {
        return notice.everyActivity().stream()
                .filter(ActivityView::isGeneral)
                .map(ActivityView::subject)
                .findFirst();
    }

    private void addTransfers(ActivityView activity, List<Holding> found) {
        boolean says = activity.own().transfers().isStated();
        Subject stated = says ? activity.subject() : general().orElse(activity.subject());
        List<RestrictedTransfer> transfers =
                activity.stated(ProcessingActivity::transfers).items();
        for (Part<RestrictedTransfer> item : stated.items("transfers", transfers)) {
            RestrictedTransfer transfer = item.value();
            found.add(new Holding(
                    DataHolder.RECIPIENTS,
                    item.subject(),
                    List.of(new Placement(item.subject(), transfer.places(), Set.of(), transfer.safeguard()))));
        }
    }

    private static Holding holding(DataHolder holder, Subject subject, List<DataLocation> locations) {
        List<Placement> placements = subject.items("locations", locations).stream()
                .map(Holdings::placement)
                .toList();
        return new Holding(holder, subject, placements);
    }

    private static Placement placement(Part<DataLocation> location) {
        return new Placement(
                location.subject(),
                location.value().place().stream().toList(),
                location.value().uses(),
                location.value().safeguard());
    }

    private boolean isMeant(ActivityView activity) {
        return (rule.of().isEmpty() || keys(activity).stream().anyMatch(rule.of()::contains))
                && (rule.sensitive().isEmpty() || rule.sensitive().stream().anyMatch(kind -> uses(kind, activity)))
                && (rule.categories().isEmpty() || usesCategory(activity));
    }

    /** The keys of the activity and of its channel. */
    private static Set<Identifier> keys(ActivityView activity) {
        List<String> path = activity.subject().path().segments();
        Set<Identifier> keys = new LinkedHashSet<>();
        for (int i = 1; i < path.size(); i += 2) {
            keys.add(Identifier.of(path.get(i)));
        }
        return keys;
    }

    private static boolean uses(SensitiveData kind, ActivityView activity) {
        Predicate<PersonalDataCategory> isOfKind =
                switch (kind) {
                    case SPECIAL_CATEGORY -> data -> !data.specialCategories().isEmpty();
                    case CRIMINAL_OFFENCE -> data -> !data.criminalOffenceData().isEmpty();
                };
        boolean conditioned =
                switch (kind) {
                    case SPECIAL_CATEGORY ->
                        !activity.list(ProcessingActivity::specialCategoryConditions)
                                .isEmpty();
                    case CRIMINAL_OFFENCE ->
                        !activity.list(ProcessingActivity::criminalOffenceConditions)
                                .isEmpty();
                };
        return conditioned || activity.list(ProcessingActivity::data).stream().anyMatch(isOfKind);
    }

    private boolean usesCategory(ActivityView activity) {
        return activity.list(ProcessingActivity::data).stream()
                .flatMap(data -> Stream.concat(Stream.of(data.category()), data.items().stream()))
                .map(NameKey::of)
                .anyMatch(categories::contains);
    }
}
