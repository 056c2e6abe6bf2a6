package org.noticekit.render.compose;

import java.util.ArrayList;
import java.util.List;
import org.noticekit.finding.NoticePath;
import org.noticekit.model.DataProtectionOfficer;
import org.noticekit.model.Identifier;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.PrivacyContact;
import org.noticekit.model.PrivacyNotice;
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
        boolean several = officers.size() > 1;
        if (!officers.isEmpty()) {
            blocks.say(several ? "officer.lead-several" : "officer.lead");
        }
        if (several) {
            officers.forEach((key, officer) -> parts.named(
                    Anchors.officer(key),
                    notice.from(notice.names().officer(key)),
                    notice.blocks().add(officer(key, officer))));
        } else {
            officers.forEach((key, officer) -> blocks.add(officer(key, officer)));
        }
        new LayerPointers(notice).point(blocks, NoticeTopic.DATA_PROTECTION_OFFICER);
        sections.add("data_protection_officer", notice.words().say(heading(notice.notice())), blocks, parts);
    }

    /** The phrase for the heading that tells of the officers. */
    static String heading(PrivacyNotice notice) {
        return notice.dataProtectionOfficers().size() > 1 ? "officer.heading-several" : "officer.heading";
    }

    private List<Block> officer(Identifier key, DataProtectionOfficer officer) {
        NoticePath at = NoticePath.of("dataProtectionOfficers", key.value());
        return notice.facts()
                .text(at.child("name"), "officer.name", officer.name())
                .text(at.child("post"), "officer.post", officer.post())
                .part(at.child("contact"), "officer.contact", officer.contact(), contacts::say)
                .listed(at.child("controllers"), "officer.controllers", officer.controllers(), notice::controller)
                .prose(at.child("note"), "officer.note", officer.note())
                .build();
    }

    private void contacts(Sections sections) {
        List<Block.Fact> facts = new ArrayList<>();
        notice.notice().contacts().forEach((key, contact) -> {
            NoticePath at = NoticePath.of("contacts", key.value());
            List<Inline> term = contact.function()
                    .map(it -> notice.from(at.child("function"), notice.text(it)))
                    .or(() -> contact.audience().map(it -> notice.from(at.child("audience"), notice.text(it))))
                    .orElseGet(() -> notice.from(at, notice.title(key)));
            facts.add(new Block.Fact(term, contact(contact, at)));
        });
        Blocks blocks = notice.blocks();
        if (!facts.isEmpty()) {
            blocks.add(new Block.KeyFacts(facts));
        }
        sections.add("who_to_contact", notice.words().say("contacts.heading"), blocks);
    }

    /** What the term says already is not said again. */
    private List<Block> contact(PrivacyContact contact, NoticePath at) {
        Blocks blocks = notice.blocks();
        if (contact.function().isPresent()) {
            blocks.about(at.child("audience"), "contacts.audience", contact.audience(), notice::text);
        }
        return blocks.add(contacts.say(contact.contact(), at.child("contact"))).build();
    }
}
