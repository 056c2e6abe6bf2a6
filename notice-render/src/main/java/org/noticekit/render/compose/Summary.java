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
import org.noticekit.model.ControllerRole;
import org.noticekit.model.CriminalOffenceData;
import org.noticekit.model.DataSubjectRight;
import org.noticekit.model.DecisionMaking;
import org.noticekit.model.Disclosure;
import org.noticekit.model.DisclosureCircumstance;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.PersonalDataCategory;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.Prose;
import org.noticekit.model.RightAvailability;
import org.noticekit.model.RightsExercise;
import org.noticekit.model.SpecialCategory;
import org.noticekit.model.SpecialCategoryCondition;
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
        new WhoInShort(notice).add(facts);
        why(facts);
        sharing(facts);
        new WhereInShort(notice, uses).add(facts);
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

    private void why(Facts facts) {
        PurposeFacts purposes = new PurposeFacts(notice);
        facts.fact("activity.purposes", ofEach(use -> why(use, purposes)))
                .fact("summary.special", found(special(), notice.words()::choice))
                .fact("summary.criminal", found(criminal(), notice.words()::choice))
                .fact("activity.automated-decisions", decisions());
    }

    /** The purposes of a use; of one that we do for somebody else, that it is so. */
    private List<Block> why(Uses.Use use, PurposeFacts purposes) {
        ProcessingActivity activity = use.activity();
        return notice.blocks()
                .add(purposes.inShort(activity, use.at()))
                .about(
                        use.at().child("jurisdictions"),
                        "jurisdictions",
                        activity.jurisdictions(),
                        notice.words()::choice)
                .choice(use.at().child("role"), activity.role().filter(it -> it == ControllerRole.PROCESSOR))
                .labelled(use.at().child("onBehalfOf"), "activity.on-behalf-of", activity.onBehalfOf())
                .build();
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
        return notice.blocks().listed(items(things, said));
    }

    private <T> List<List<Block>> items(Map<T, NoticePath> things, Function<T, List<Inline>> said) {
        List<List<Block>> items = new ArrayList<>();
        things.forEach((thing, at) ->
                items.add(notice.blocks().sentence(at, said.apply(thing)).build()));
        return items;
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
        boolean passedOn =
                uses.stream().anyMatch(it -> !it.activity().disclosures().isEmpty());
        boolean published =
                uses.stream().anyMatch(it -> !it.activity().publications().isEmpty());
        Blocks others = notice.blocks().listed(recipients);
        Uses.none(notice, uses, ProcessingActivity::recipients, "recipients")
                .filter(at -> recipients.isEmpty() && !published)
                .ifPresent(at -> others.say(at, SharingFacts.withNobody(passedOn)));
        facts.fact("activity.suppliers", notice.blocks().listed(suppliers))
                .fact("activity.recipients", others)
                .fact("activity.disclosures", disclosures());
    }

    /** The circumstances in which data is passed on, each once; where none are stated, what is said of them. */
    private Blocks disclosures() {
        List<List<Block>> items = new ArrayList<>(items(circumstances(), notice.words()::choice));
        for (Uses.Use use : uses) {
            List<Disclosure> disclosures = use.activity().disclosures();
            for (int i = 0; i < disclosures.size(); i++) {
                NoticePath at = use.at().child("disclosures").child(i).child("description");
                Optional<Prose> description = disclosures.get(i).description();
                if (disclosures.get(i).circumstances().isEmpty() && description.isPresent()) {
                    items.add(notice.blocks().prose(at, description).build());
                }
            }
        }
        return notice.blocks().listed(items);
    }

    private Map<DisclosureCircumstance, NoticePath> circumstances() {
        Map<DisclosureCircumstance, NoticePath> circumstances = new LinkedHashMap<>();
        uses.forEach(use -> first(
                use.activity().disclosures(),
                Disclosure::circumstances,
                use.at().child("disclosures"),
                "circumstances",
                circumstances));
        return circumstances;
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

    /** The rights that people have, by name; of those that they do not always have, that it is so. */
    private Blocks names(Map<NoticePath, DataSubjectRight> rights, String section) {
        List<List<Block>> names = new ArrayList<>();
        rights.forEach((at, right) -> {
            if (RightsComposer.isThere(right)) {
                Blocks blocks = notice.blocks()
                        .name(at.child("right"), notice.leading(notice.words().choice(right.right()), section))
                        .choice(
                                at.child("availability"),
                                right.availability().filter(it -> it != RightAvailability.APPLIES));
                if (right.limits().isPresent() || !right.exemptions().isEmpty()) {
                    blocks.say(at.child(right.limits().isPresent() ? "limits" : "exemptions"), "right.has-limits");
                }
                names.add(blocks.build());
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
