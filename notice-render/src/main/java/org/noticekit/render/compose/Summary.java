package org.noticekit.render.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.noticekit.finding.NoticePath;
import org.noticekit.model.AutomatedDecision;
import org.noticekit.model.ContactDetails;
import org.noticekit.model.CriminalOffenceData;
import org.noticekit.model.DataLocation;
import org.noticekit.model.DataProtectionOfficer;
import org.noticekit.model.DataSubjectRight;
import org.noticekit.model.DecisionMaking;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.PersonalDataCategory;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.RestrictedTransfer;
import org.noticekit.model.RightAvailability;
import org.noticekit.model.RightsExercise;
import org.noticekit.model.SpecialCategory;
import org.noticekit.model.SpecialCategoryCondition;
import org.noticekit.model.Stated;
import org.noticekit.render.document.Block;
import org.noticekit.render.document.Inline;
import org.noticekit.render.document.NoticeDocument;

/**
 * Says in short what people want to know first: who, why, with whom, where, how long, and what they can do about it. Each
 * fact leads to the section of the full notice that tells the rest.
 */
public final class Summary {
    /** What it tells of, in its order. */
    private static final NoticeTopic[] TOPICS = {
        NoticeTopic.CONTROLLER,
        NoticeTopic.DATA_PROTECTION_OFFICER,
        NoticeTopic.PURPOSES,
        NoticeTopic.SPECIAL_CATEGORIES,
        NoticeTopic.AUTOMATED_DECISIONS,
        NoticeTopic.RECIPIENTS,
        NoticeTopic.TRANSFERS,
        NoticeTopic.RETENTION,
        NoticeTopic.RIGHTS,
        NoticeTopic.COMPLAINTS_TO_CONTROLLER,
        NoticeTopic.COMPLAINTS_TO_REGULATOR
    };

    private final Composition notice;
    private final ContactWords contacts;
    private final List<Uses.Use> uses;

    private Summary(Composition notice) {
        this.notice = notice;
        this.contacts = new ContactWords(notice);
        this.uses = Uses.of(notice);
    }

    /** The summary of a notice. */
    public static NoticeDocument compose(PrivacyNotice notice, Manner manner) {
        Signpost signpost = Signpost.elsewhere(manner.page(), manner.idPrefix());
        return compose(Composition.of(notice, signpost, manner), manner.page(), manner.pictured());
    }

    static NoticeDocument compose(Composition notice, Optional<String> page, boolean pictured) {
        Sections sections = new Sections();
        if (pictured) {
            DataFlowComposer.compose(notice, sections);
        }
        return new NoticeDocument(
                notice.notice().language().value(),
                notice.from(NoticePath.of("title"), notice.text(notice.notice().title())),
                new Summary(notice).opening(page),
                sections.build());
    }

    private List<Block> opening(Optional<String> page) {
        Facts facts = notice.facts();
        who(facts);
        why(facts);
        sharing(facts);
        where(facts);
        kept(facts);
        rights(facts);
        complaints(facts);
        Blocks blocks = notice.blocks()
                .status(
                        NoticePath.of("status"),
                        notice.notice().status(),
                        notice.notice().effective())
                .add(facts.build());
        new LayerPointers(notice).point(blocks, TOPICS);
        return blocks.about(
                        NoticePath.of("title"),
                        "summary.full",
                        page.filter(it -> !it.isEmpty()),
                        it -> notice.leading(notice.text(notice.notice().title())))
                .build();
    }

    private void who(Facts facts) {
        List<List<Block>> controllers = new ArrayList<>();
        notice.notice()
                .controllers()
                .forEach((key, controller) -> controllers.add(notice.blocks()
                        .add(Composition.paragraph(notice.from(notice.names().controller(key))))
                        .add(contacts.say(controller.contact(), NoticePath.of("controllers", key.value(), "contact")))
                        .build()));
        Blocks officers = notice.blocks()
                .listed(
                        NoticePath.of("dataProtectionOfficers"),
                        notice.notice().dataProtectionOfficers(),
                        this::officer);
        facts.fact("controller.heading", notice.blocks().listed(controllers))
                .fact(OfficersComposer.heading(notice.notice()), officers);
    }

    /** An officer by name, unless the address begins with it. */
    private List<Block> officer(DataProtectionOfficer officer, NoticePath at) {
        Optional<List<Inline>> addressee =
                officer.contact().flatMap(ContactDetails::addressee).map(notice::text);
        return notice.blocks()
                .add(Names.stated(officer, at)
                        .filter(name -> !addressee.equals(Optional.of(name.words())))
                        .map(name -> Composition.paragraph(notice.from(name)))
                        .orElse(List.of()))
                .add(contacts.say(officer.contact(), at.child("contact")))
                .build();
    }

    private void why(Facts facts) {
        PurposeFacts purposes = new PurposeFacts(notice);
        facts.fact("activity.purposes", ofEach(use -> purposes.inShort(use.activity(), use.at())))
                .fact("summary.special", found(special(), notice.words()::choice))
                .fact("summary.criminal", found(criminal(), notice.words()::choice))
                .fact("activity.automated-decisions", decisions());
    }

    /** The special categories, wherever a use tells of them. */
    private Map<SpecialCategory, NoticePath> special() {
        Map<SpecialCategory, NoticePath> special = new LinkedHashMap<>();
        for (Uses.Use use : uses) {
            ProcessingActivity activity = use.activity();
            first(
                    activity.data(),
                    PersonalDataCategory::specialCategories,
                    use.at().child("data"),
                    "specialCategories",
                    special);
            first(
                    activity.specialCategoryConditions(),
                    SpecialCategoryCondition::categories,
                    use.at().child("specialCategoryConditions"),
                    "categories",
                    special);
            first(
                    activity.automatedDecisions().items(),
                    AutomatedDecision::specialCategories,
                    use.at().child("automatedDecisions"),
                    "specialCategories",
                    special);
        }
        return special;
    }

    private Map<CriminalOffenceData, NoticePath> criminal() {
        Map<CriminalOffenceData, NoticePath> criminal = new LinkedHashMap<>();
        for (Uses.Use use : uses) {
            first(
                    use.activity().data(),
                    PersonalDataCategory::criminalOffenceData,
                    use.at().child("data"),
                    "criminalOffenceData",
                    criminal);
        }
        return criminal;
    }

    /** Adds what things have in a field of theirs, each with where it is found first. */
    private static <T, C> void first(
            List<T> things, Function<T, Set<C>> field, NoticePath at, String name, Map<C, NoticePath> found) {
        for (int i = 0; i < things.size(); i++) {
            for (C each : field.apply(things.get(i))) {
                found.putIfAbsent(each, at.child(i).child(name));
            }
        }
    }

    /** Each decision by its title, or by the use in which it is made. */
    private Blocks decisions() {
        Set<List<Block>> decisions = new LinkedHashSet<>();
        for (Uses.Use use : uses) {
            List<Inline> inUse = notice.leading(use.name(), use.section());
            List<AutomatedDecision> made = use.activity().automatedDecisions().items();
            for (int i = 0; i < made.size(); i++) {
                NoticePath at = use.at().child("automatedDecisions").child(i).child("title");
                decisions.add(Composition.paragraph(made.get(i)
                        .title()
                        .map(title -> notice.from(at, notice.leading(notice.text(title), use.section())))
                        .orElse(inUse)));
            }
            if (made.isEmpty()
                    && use.activity().decisionMaking().equals(Optional.of(DecisionMaking.SOLELY_AUTOMATED))) {
                decisions.add(Composition.paragraph(inUse));
            }
        }
        return notice.blocks().listed(List.copyOf(decisions));
    }

    /** Things in the order in which they were first found, each with where that was. */
    private <T> Blocks found(Map<T, NoticePath> things, Function<T, List<Inline>> said) {
        List<List<Block>> items = new ArrayList<>();
        things.forEach((thing, at) ->
                items.add(notice.blocks().sentence(at, said.apply(thing)).build()));
        return notice.blocks().listed(items);
    }

    private void sharing(Facts facts) {
        SharingFacts sharing = new SharingFacts(notice);
        List<List<Block>> suppliers = new ArrayList<>();
        notice.notice()
                .processors()
                .keySet()
                .forEach(key -> suppliers.add(sharing.supplier(key, NoticePath.of("processors", key.value()))));
        List<List<Block>> recipients = new ArrayList<>();
        notice.notice()
                .recipients()
                .keySet()
                .forEach(key -> recipients.add(sharing.recipient(key, NoticePath.of("recipients", key.value()))));
        facts.fact("activity.suppliers", notice.blocks().listed(suppliers))
                .fact("activity.recipients", notice.blocks().listed(recipients));
    }

    private void where(Facts facts) {
        Map<List<Inline>, NoticePath> named = new LinkedHashMap<>();
        uses.forEach(use -> locations(use.activity().locations(), use.at(), named));
        notice.notice()
                .processors()
                .forEach((key, it) -> locations(it.locations(), NoticePath.of("processors", key.value()), named));
        notice.notice()
                .recipients()
                .forEach((key, it) -> locations(it.locations(), NoticePath.of("recipients", key.value()), named));
        uses.forEach(use -> transfers(use, named));
        Blocks blocks = found(named, it -> it);
        noTransfer().ifPresent(at -> blocks.sentence(at, new PlaceFacts(notice).noTransfer()));
        facts.fact("summary.where", blocks);
    }

    /** Where the notice first says that nothing is transferred, if that is so for every way in which data is used. */
    private Optional<NoticePath> noTransfer() {
        boolean inGeneral = General.of(notice.notice()).transfers().isNone();
        boolean everywhere = inGeneral
                || notice.notice().channels().values().stream()
                        .noneMatch(it -> it.activities().isEmpty());
        for (Uses.Use use : uses) {
            Stated<RestrictedTransfer> transfers = use.activity().transfers();
            everywhere &= transfers.isStated() ? transfers.isNone() : inGeneral;
        }
        return everywhere
                ? uses.stream()
                        .filter(use -> use.activity().transfers().isNone())
                        .findFirst()
                        .map(use -> use.at().child("transfers"))
                : Optional.empty();
    }

    private void locations(List<DataLocation> locations, NoticePath at, Map<List<Inline>, NoticePath> named) {
        for (int i = 0; i < locations.size(); i++) {
            DataLocation location = locations.get(i);
            NoticePath where = at.child("locations").child(i);
            if (location.place().isPresent()) {
                named.putIfAbsent(
                        notice.words().place(PlaceFacts.named(location.place().get())), where.child("place"));
            } else {
                location.detail().ifPresent(it -> named.putIfAbsent(notice.text(it), where.child("detail")));
            }
        }
    }

    private void transfers(Uses.Use use, Map<List<Inline>, NoticePath> named) {
        List<RestrictedTransfer> transfers = use.activity().transfers().items();
        for (int i = 0; i < transfers.size(); i++) {
            NoticePath where = use.at().child("transfers").child(i).child("places");
            for (int j = 0; j < transfers.get(i).places().size(); j++) {
                named.putIfAbsent(
                        notice.words()
                                .place(PlaceFacts.named(
                                        transfers.get(i).places().get(j))),
                        where.child(j));
            }
        }
    }

    private void kept(Facts facts) {
        RetentionWords retention = new RetentionWords(notice);
        facts.fact("activity.retention", ofEach(use -> retention.inShort(use.activity(), use.at())));
    }

    private void rights(Facts facts) {
        NoticePath at = NoticePath.of("exercisingRights");
        Optional<RightsExercise> exercise = notice.notice().exercisingRights();
        facts.fact("rights.heading", names(RightsComposer.others(notice.notice()), RightsComposer.RIGHTS))
                .fact("objection.heading", names(RightsComposer.objecting(notice.notice()), RightsComposer.OBJECTION))
                .fact(
                        "exercise.heading",
                        notice.blocks()
                                .add(contacts.say(exercise.flatMap(RightsExercise::contact), at.child("contact")))
                                .listed(
                                        at.child("links"),
                                        exercise.map(RightsExercise::links).orElse(List.of()),
                                        (it, where) -> notice.blocks()
                                                .sentence(where, notice.link(it))
                                                .build()));
    }

    /** The rights that people have, by name. */
    private Blocks names(Map<NoticePath, DataSubjectRight> rights, String section) {
        List<List<Block>> names = new ArrayList<>();
        rights.forEach((at, right) -> {
            if (!right.availability().equals(Optional.of(RightAvailability.DOES_NOT_APPLY))) {
                names.add(notice.blocks()
                        .sentence(
                                at.child("right"), notice.leading(notice.words().choice(right.right()), section))
                        .build());
            }
        });
        return notice.blocks().listed(names);
    }

    private void complaints(Facts facts) {
        facts.fact("complaints.heading", new ComplaintsComposer(notice).inShort());
    }

    /** Something of each use that has it, after the use's name. */
    private Blocks ofEach(Function<Uses.Use, List<Block>> said) {
        List<List<Block>> items = new ArrayList<>();
        for (Uses.Use use : uses) {
            List<Block> blocks = said.apply(use);
            if (!blocks.isEmpty()) {
                items.add(notice.blocks()
                        .labelled("use.label", Gap.of("use", notice.leading(use.name(), use.section())), blocks)
                        .build());
            }
        }
        return notice.blocks().listed(items);
    }
}
