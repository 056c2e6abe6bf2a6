package org.noticekit.render.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.noticekit.finding.NoticePath;
import org.noticekit.model.DataSubjectCategory;
import org.noticekit.model.Definition;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.Scope;
import org.noticekit.render.document.Block;

/** Says what the notice covers, whom it is about, under which law it stands and what its words mean. */
final class ScopeComposer {
    private final Composition composition;

    ScopeComposer(Composition composition) {
        this.composition = composition;
    }

    void compose(Sections sections) {
        PrivacyNotice notice = composition.notice();
        Words words = composition.words();
        Facts facts = composition.facts();
        Optional<Scope> scope = notice.scope();
        NoticePath at = NoticePath.of("scope");
        facts.proses(
                        at.child("covers"),
                        "scope.covers",
                        scope.map(Scope::covers).orElse(List.of()))
                .listed(
                        at.child("sites"),
                        "scope.sites",
                        scope.map(Scope::sites).orElse(List.of()),
                        composition::link)
                .proses(
                        at.child("excludes"),
                        "scope.excludes",
                        scope.map(Scope::excludes).orElse(List.of()))
                .fact("scope.people", people(notice.dataSubjects(), NoticePath.of("dataSubjects")))
                .listed(NoticePath.of("laws"), "scope.laws", notice.laws(), law -> words.choice("law-name", law))
                .listed(NoticePath.of("legislation"), "scope.legislation", notice.legislation(), composition::law)
                .listed(
                        NoticePath.of("registrations"),
                        "scope.registrations",
                        notice.registrations(),
                        composition::registration);
        sections.add(
                "what_this_covers",
                words.say("scope.heading"),
                composition.blocks().add(facts.build()),
                definitions());
    }

    /** Groups of people, with who belongs to each. */
    Blocks people(List<DataSubjectCategory> groups, NoticePath at) {
        return composition.blocks().listed(at, groups, this::group);
    }

    private List<Block> group(DataSubjectCategory group, NoticePath at) {
        return composition
                .blocks()
                .name(at.child("name"), composition.text(group.name()))
                .flag(at.child("children"), "people.children", group.children())
                .prose(at.child("description"), group.description())
                .build();
    }

    private Sections definitions() {
        List<Block.Fact> meanings = new ArrayList<>();
        for (Definition definition : composition.notice().definitions()) {
            NoticePath at = NoticePath.of("definitions").child(meanings.size());
            meanings.add(new Block.Fact(
                    composition.from(at.child("term"), composition.text(definition.term())),
                    composition
                            .blocks()
                            .prose(at.child("meaning"), definition.meaning())
                            .build()));
        }
        Blocks blocks = composition.blocks();
        if (!meanings.isEmpty()) {
            blocks.add(new Block.KeyFacts(meanings));
        }
        return new Sections().add("what_words_mean", composition.words().say("definitions.heading"), blocks);
    }
}
