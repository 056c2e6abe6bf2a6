package org.noticekit.render.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.noticekit.finding.NoticePath;
import org.noticekit.model.Controller;
import org.noticekit.model.DataProtectionOfficer;
import org.noticekit.model.Identifier;
import org.noticekit.render.document.Block;
import org.noticekit.render.document.Inline;

/** Says in short who is responsible and who the data protection officer is. */
final class WhoInShort {
    private final Composition notice;
    private final ContactWords contacts;

    WhoInShort(Composition notice) {
        this.notice = notice;
        this.contacts = new ContactWords(notice);
    }

    void add(Facts facts) {
        List<List<Block>> controllers = new ArrayList<>();
        notice.notice().controllers().forEach((key, it) -> controllers.add(controller(key, it)));
        Blocks officers = notice.blocks()
                .listed(
                        NoticePath.of("dataProtectionOfficers"),
                        notice.notice().dataProtectionOfficers(),
                        this::officer);
        facts.fact("controller.heading", notice.blocks().listed(controllers))
                .fact(OfficersComposer.heading(notice.notice()), officers);
    }

    /** A controller by name; one that is known by its office alone, with how to find out which it is. */
    private List<Block> controller(Identifier key, Controller controller) {
        NoticePath at = NoticePath.of("controllers", key.value());
        Blocks blocks = notice.blocks()
                .add(Composition.paragraph(notice.from(notice.names().controller(key))));
        if (controller.name().isEmpty() && controller.legalName().isEmpty()) {
            blocks.prose(at.child("identification"), controller.identification());
            controller.finder().ifPresent(it -> blocks.sentence(at.child("finder"), notice.link(it)));
        }
        return blocks.add(contacts.say(controller.contact(), at.child("contact")))
                .build();
    }

    /** An officer by name, unless the address begins with it; and for whom, if it works for some of the controllers. */
    private List<Block> officer(DataProtectionOfficer officer, NoticePath at) {
        Optional<List<Inline>> first = officer.contact()
                .flatMap(it -> it.addressee().or(() -> it.address().stream().findFirst()))
                .map(notice::text);
        Blocks blocks = notice.blocks()
                .add(Names.stated(officer, at)
                        .filter(name -> !first.equals(Optional.of(name.words())))
                        .map(name -> Composition.paragraph(notice.from(name)))
                        .orElse(List.of()));
        if (notice.notice().controllers().size() > 1) {
            blocks.about(at.child("controllers"), "officer.works-for", officer.controllers(), notice::controller);
        }
        return blocks.add(contacts.say(officer.contact(), at.child("contact"))).build();
    }
}
