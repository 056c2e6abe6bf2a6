package org.noticekit.render.compose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.noticekit.model.ContactDetails;
import org.noticekit.model.DataLocation;
import org.noticekit.model.DataProtectionOfficer;
import org.noticekit.model.DataSubjectRight;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.RestrictedTransfer;
import org.noticekit.model.RightAvailability;
import org.noticekit.model.RightsExercise;
import org.noticekit.model.SpecialCategory;
import org.noticekit.model.Text;
import org.noticekit.render.document.Block;
import org.noticekit.render.document.Inline;
import org.noticekit.render.document.NoticeDocument;

/**
 * Says in short what people want to know first: who, why, with whom, where, how long, and what they can do about it. Each
 * fact leads to the section of the full notice that tells the rest.
 */
public final class Summary {
    private final Composition notice;
    private final ContactWords contacts;
    private final PlaceFacts places;
    private final List<Uses.Use> uses;

    private Summary(Composition notice) {
        this.notice = notice;
        this.contacts = new ContactWords(notice);
        this.places = new PlaceFacts(notice);
        this.uses = Uses.of(notice);
    }

    /**
     * The summary of a notice.
     *
     * @param page the address of the full notice's page; empty if nobody knows it
     * @param idPrefix what its ids start with
     */
    public static NoticeDocument compose(PrivacyNotice notice, Optional<String> page, String idPrefix) {
        return compose(new Composition(notice, Words.of(notice.language()), Signpost.elsewhere(page, idPrefix)), page);
    }

    static NoticeDocument compose(Composition notice, Optional<String> page) {
        return new NoticeDocument(
                notice.notice().language().value(),
                notice.text(notice.notice().title()),
                new Summary(notice).opening(page),
                List.of());
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
        return notice.blocks()
                .status(notice.notice().status())
                .add(facts.build())
                .about(
                        "summary.full",
                        page,
                        it -> notice.linked(notice.text(notice.notice().title()), it))
                .build();
    }

    private void who(Facts facts) {
        Blocks controllers = notice.blocks()
                .listed(notice.notice().controllers().entrySet(), it -> notice.blocks()
                        .sentence(notice.controllerName(it.getKey(), it.getValue()))
                        .add(contacts.say(it.getValue().contact()))
                        .build());
        Blocks officers =
                notice.blocks().listed(notice.notice().dataProtectionOfficers().values(), this::officer);
        facts.fact("controller.heading", controllers).fact("officer.heading", officers);
    }

    /** An officer by name, unless the address begins with it. */
    private List<Block> officer(DataProtectionOfficer officer) {
        Optional<Text> addressee = officer.contact().flatMap(ContactDetails::addressee);
        return notice.blocks()
                .add(officer.name()
                        .or(officer::post)
                        .filter(name -> !addressee.equals(Optional.of(name)))
                        .map(name -> Composition.paragraph(notice.text(name)))
                        .orElse(List.of()))
                .add(contacts.say(officer.contact()))
                .build();
    }

    private void why(Facts facts) {
        PurposeFacts purposes = new PurposeFacts(notice);
        Set<SpecialCategory> special = new LinkedHashSet<>();
        uses.forEach(use -> use.activity().data().forEach(data -> special.addAll(data.specialCategories())));
        facts.fact(
                        "activity.purposes",
                        ofEach(use -> Composition.paragraph(
                                purposes.inShort(use.activity().purposes()))))
                .fact(
                        "summary.special",
                        notice.blocks()
                                .listed(
                                        special,
                                        it -> Composition.paragraph(
                                                notice.words().choice(it))))
                .fact(
                        "activity.automated-decisions",
                        notice.blocks()
                                .listed(
                                        uses.stream()
                                                .filter(use -> !use.activity()
                                                        .automatedDecisions()
                                                        .items()
                                                        .isEmpty())
                                                .toList(),
                                        use -> Composition.paragraph(notice.leading(use.name(), use.section()))));
    }

    private void sharing(Facts facts) {
        facts.fact(
                        "activity.suppliers",
                        new SharingFacts(notice)
                                .suppliers(notice.notice().processors().keySet()))
                .listed("activity.recipients", notice.notice().recipients().keySet(), notice::recipient);
    }

    private void where(Facts facts) {
        Set<List<Inline>> named = new LinkedHashSet<>();
        Stream.of(
                        uses.stream().flatMap(use -> use.activity().locations().stream()),
                        notice.notice().processors().values().stream().flatMap(it -> it.locations().stream()),
                        notice.notice().recipients().values().stream().flatMap(it -> it.locations().stream()))
                .flatMap(it -> it)
                .map(this::place)
                .flatMap(Optional::stream)
                .forEach(named::add);
        List<RestrictedTransfer> transfers = uses.stream()
                .flatMap(use -> use.activity().transfers().items().stream())
                .toList();
        transfers.forEach(transfer ->
                transfer.places().forEach(place -> named.add(notice.words().place(place))));
        Blocks blocks = notice.blocks().listed(named, Composition::paragraph);
        boolean saysNone =
                uses.stream().anyMatch(use -> use.activity().transfers().isNone());
        if (transfers.isEmpty() && saysNone) {
            blocks.sentence(places.noTransfer());
        }
        facts.fact("activity.locations", blocks);
    }

    private Optional<List<Inline>> place(DataLocation location) {
        return location.place().map(notice.words()::place).or(() -> location.detail()
                .map(notice::text));
    }

    private void kept(Facts facts) {
        RetentionWords retention = new RetentionWords(notice);
        facts.fact("activity.retention", ofEach(use -> retention.inShort(use.activity())));
    }

    private void rights(Facts facts) {
        List<DataSubjectRight> others = new ArrayList<>();
        List<DataSubjectRight> objecting = new ArrayList<>();
        for (DataSubjectRight right : notice.notice().rights()) {
            if (!right.availability().equals(Optional.of(RightAvailability.DOES_NOT_APPLY))) {
                (RightsComposer.isToObject(right) ? objecting : others).add(right);
            }
        }
        Optional<RightsExercise> exercise = notice.notice().exercisingRights();
        facts.fact("rights.heading", names(others, RightsComposer.RIGHTS))
                .fact("objection.heading", names(objecting, RightsComposer.OBJECTION))
                .fact(
                        "exercise.heading",
                        notice.blocks()
                                .add(contacts.say(exercise.flatMap(RightsExercise::contact)))
                                .listed(
                                        exercise.map(RightsExercise::links).orElse(List.of()),
                                        it -> Composition.paragraph(notice.link(it))));
    }

    private Blocks names(List<DataSubjectRight> rights, String section) {
        return notice.blocks()
                .listed(
                        rights,
                        it -> Composition.paragraph(
                                notice.leading(notice.words().choice(it.right()), section)));
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
        return notice.blocks().listed(items, it -> it);
    }
}
