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
    private final Composition notice;

    ScopeComposer(Composition notice) {
        this.notice = notice;
    }

    void compose(Sections sections) {
        PrivacyNotice whole = notice.notice();
        Words words = notice.words();
        Facts facts = notice.facts();
        Optional<Scope> scope = whole.scope();
        NoticePath at = NoticePath.of("scope");
        facts.proses(
                        at.child("covers"),
                        "scope.covers",
                        scope.map(Scope::covers).orElse(List.of()))
                .listed(
                        at.child("sites"),
                        "scope.sites",
                        scope.map(Scope::sites).orElse(List.of()),
                        notice::link)
                .proses(
                        at.child("excludes"),
                        "scope.excludes",
                        scope.map(Scope::excludes).orElse(List.of()))
                .fact("scope.people", people(whole.dataSubjects(), NoticePath.of("dataSubjects")))
                .listed(NoticePath.of("laws"), "scope.laws", whole.laws(), notice::lawName)
                .listed(NoticePath.of("legislation"), "scope.legislation", whole.legislation(), notice::law)
                .listed(
                        NoticePath.of("registrations"),
                        "scope.registrations",
                        whole.registrations(),
                        notice::registration);
        sections.add(
                "what_this_covers", words.say("scope.heading"), notice.blocks().add(facts.build()), definitions());
    }

    /** Groups of people, with who belongs to each. */
    Blocks people(List<DataSubjectCategory> groups, NoticePath at) {
        return notice.blocks().listed(at, groups, this::group);
    }

    private List<Block> group(DataSubjectCategory group, NoticePath at) {
        return notice.blocks()
                .name(at.child("name"), notice.text(group.name()))
                .flag(at.child("children"), "people.children", group.children())
                .prose(at.child("description"), group.description())
                .build();
    }

    private Sections definitions() {
        List<Block.Fact> meanings = new ArrayList<>();
        for (Definition definition : notice.notice().definitions()) {
            NoticePath at = NoticePath.of("definitions").child(meanings.size());
            meanings.add(new Block.Fact(
                    notice.from(at.child("term"), notice.text(definition.term())),
                    notice.blocks()
                            .prose(at.child("meaning"), definition.meaning())
                            .build()));
        }
        Blocks blocks = notice.blocks();
        if (!meanings.isEmpty()) {
            blocks.add(new Block.KeyFacts(meanings));
        }
        return new Sections().add("what_words_mean", notice.words().say("definitions.heading"), blocks);
    }
}
