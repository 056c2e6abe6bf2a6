package org.noticekit.render.compose;

import java.util.Map;
import java.util.Set;
import org.noticekit.finding.NoticePath;
import org.noticekit.model.Identifier;
import org.noticekit.model.Processor;
import org.noticekit.model.Recipient;

/** Says who the suppliers and the other recipients are, what they do with data and where (UK GDPR Article 13(1)(e)). */
final class SuppliersComposer {
    private final Composition notice;
    private final PlaceFacts places;
    private final CareFacts care;

    SuppliersComposer(Composition notice) {
        this.notice = notice;
        this.places = new PlaceFacts(notice.under(Set.of()));
        this.care = new CareFacts(notice);
    }

    void compose(Sections sections) {
        Sections suppliers = new Sections();
        notice.notice().processors().forEach((key, supplier) -> {
            NoticePath at = NoticePath.of("processors", key.value());
            suppliers.named(Anchors.supplier(key), notice.from(notice.names().supplier(key)), supplier(supplier, at));
        });
        if (!suppliers.isEmpty()) {
            sections.add(
                    "our_suppliers",
                    notice.words().say("suppliers.heading"),
                    notice.blocks().say(lead("suppliers.lead", notice.notice().processors())),
                    suppliers);
        }
        Sections recipients = new Sections();
        notice.notice().recipients().forEach((key, recipient) -> {
            NoticePath at = NoticePath.of("recipients", key.value());
            recipients.named(
                    Anchors.recipient(key), notice.from(notice.names().recipient(key)), recipient(recipient, at));
        });
        if (!recipients.isEmpty()) {
            sections.add(
                    "other_recipients",
                    notice.words().say("recipients.heading"),
                    notice.blocks().say(lead("recipients.lead", notice.notice().recipients())),
                    recipients);
        }
    }

    private static String lead(String several, Map<Identifier, ?> told) {
        return told.size() == 1 ? several + "-one" : several;
    }

    private Blocks supplier(Processor supplier, NoticePath at) {
        Words words = notice.words();
        Facts facts = notice.facts();
        if (supplier.name().isPresent()) {
            facts.text(at.child("provides"), "supplier.provides", supplier.provides());
        }
        facts.prose(at.child("description"), "supplier.description", supplier.description())
                .fact("supplier.role", role(supplier, at))
                .about(at.child("establishedIn"), "supplier.established-in", supplier.establishedIn(), words::place)
                .fact("supplier.locations", places.locations(supplier.locations(), at.child("locations")))
                .flag(at.child("contractInPlace"), "supplier.contract", supplier.contractInPlace())
                .part(at.child("security"), "activity.security", supplier.security(), care::security)
                .about(at.child("privacyNotice"), "privacy-notice.term", supplier.privacyNotice(), notice::link);
        return notice.blocks().add(facts.build());
    }

    private Blocks role(Processor supplier, NoticePath at) {
        return notice.blocks()
                .choice(at.child("role"), supplier.role())
                .about(at.child("subProcessorOf"), "supplier.works-for", supplier.subProcessorOf(), notice::supplier);
    }

    private Blocks recipient(Recipient recipient, NoticePath at) {
        Words words = notice.words();
        Facts facts = notice.facts();
        if (recipient.name().isPresent()) {
            facts.text(at.child("category"), "recipient.category", recipient.category());
        }
        facts.choice(at.child("role"), "recipient.role", recipient.role())
                .prose(at.child("purpose"), "recipient.purpose", recipient.purpose())
                .prose(at.child("circumstances"), "recipient.circumstances", recipient.circumstances())
                .listed(at.child("data"), "recipient.data", recipient.data(), notice::text)
                .listed(at.child("laws"), "recipient.laws", recipient.laws(), notice::law)
                .about(at.child("establishedIn"), "recipient.established-in", recipient.establishedIn(), words::place)
                .fact("recipient.locations", places.locations(recipient.locations(), at.child("locations")))
                .about(at.child("privacyNotice"), "privacy-notice.term", recipient.privacyNotice(), notice::link);
        return notice.blocks().add(facts.build());
    }
}
