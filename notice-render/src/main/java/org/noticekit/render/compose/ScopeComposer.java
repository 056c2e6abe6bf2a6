package org.noticekit.render.compose;

import java.util.List;
import java.util.Optional;
import org.noticekit.model.DataSubjectCategory;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.Scope;
import org.noticekit.render.document.Block;
import org.noticekit.render.prose.ProseReader;

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
        facts.proses("scope.covers", scope.map(Scope::covers).orElse(List.of()))
                .listed("scope.sites", scope.map(Scope::sites).orElse(List.of()), composition::link)
                .proses("scope.excludes", scope.map(Scope::excludes).orElse(List.of()))
                .fact("scope.people", people(notice.dataSubjects()))
                .listed("scope.laws", notice.laws(), law -> words.choice("law-name", law))
                .listed("scope.legislation", notice.legislation(), composition::law)
                .listed("scope.registrations", notice.registrations(), composition::registration);
        sections.add(
                "what_this_covers",
                words.say("scope.heading"),
                composition.blocks().add(facts.build()),
                definitions());
    }

    /** Groups of people, with who belongs to each. */
    Blocks people(List<DataSubjectCategory> groups) {
        return composition.blocks().listed(groups, this::group);
    }

    private List<Block> group(DataSubjectCategory group) {
        return composition
                .blocks()
                .name(composition.text(group.name()))
                .flag("people.children", group.children())
                .prose(group.description())
                .build();
    }

    private Sections definitions() {
        List<Block.Fact> meanings = composition.notice().definitions().stream()
                .map(it -> new Block.Fact(
                        composition.text(it.term()),
                        ProseReader.read(it.meaning().value())))
                .toList();
        Blocks blocks = composition.blocks();
        if (!meanings.isEmpty()) {
            blocks.add(new Block.KeyFacts(meanings));
        }
        return new Sections().add("what_words_mean", composition.words().say("definitions.heading"), blocks);
    }
}
