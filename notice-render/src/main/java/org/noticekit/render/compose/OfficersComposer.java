package org.noticekit.render.compose;

import java.util.ArrayList;
import java.util.List;
import org.noticekit.model.DataProtectionOfficer;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.PrivacyContact;
import org.noticekit.render.document.Block;
import org.noticekit.render.document.Inline;

/** Says how to reach the data protection officer (UK GDPR Article 13(1)(b)) and whom else to turn to. */
final class OfficersComposer {
    private final Composition notice;
    private final ContactWords contacts;

    OfficersComposer(Composition notice) {
        this.notice = notice;
        this.contacts = new ContactWords(notice);
    }

    void compose(Sections sections) {
        officers(sections);
        contacts(sections);
    }

    private void officers(Sections sections) {
        Blocks blocks = notice.blocks();
        Sections parts = new Sections();
        var officers = notice.notice().dataProtectionOfficers();
        if (!officers.isEmpty()) {
            blocks.say("officer.lead");
        }
        if (officers.size() == 1) {
            officers.values().forEach(officer -> blocks.add(officer(officer)));
        } else {
            officers.forEach((key, officer) -> parts.named(
                    Anchors.officer(key),
                    officer.name().or(officer::post).map(notice::text).orElseGet(() -> notice.title(key)),
                    notice.blocks().add(officer(officer))));
        }
        new LayerPointers(notice).point(blocks, NoticeTopic.DATA_PROTECTION_OFFICER);
        sections.add("data_protection_officer", notice.words().say("officer.heading"), blocks, parts);
    }

    private List<Block> officer(DataProtectionOfficer officer) {
        return notice.facts()
                .text("officer.name", officer.name())
                .text("officer.post", officer.post())
                .fact("officer.contact", contacts.say(officer.contact()))
                .listed("officer.controllers", officer.controllers(), notice::controller)
                .prose("officer.note", officer.note())
                .build();
    }

    private void contacts(Sections sections) {
        List<Block.Fact> facts = new ArrayList<>();
        notice.notice().contacts().forEach((key, contact) -> {
            List<Inline> term =
                    contact.function().or(contact::audience).map(notice::text).orElseGet(() -> notice.title(key));
            facts.add(new Block.Fact(term, contact(contact)));
        });
        Blocks blocks = notice.blocks();
        if (!facts.isEmpty()) {
            blocks.add(new Block.KeyFacts(facts));
        }
        sections.add("who_to_contact", notice.words().say("contacts.heading"), blocks);
    }

    /** What the term says already is not said again. */
    private List<Block> contact(PrivacyContact contact) {
        Blocks blocks = notice.blocks();
        if (contact.function().isPresent()) {
            blocks.about("contacts.audience", contact.audience(), notice::text);
        }
        return blocks.add(contacts.say(contact.contact())).build();
    }
}
