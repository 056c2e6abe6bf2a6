package org.noticekit.render.compose;

import java.util.List;
import org.noticekit.model.Processor;
import org.noticekit.model.Recipient;
import org.noticekit.render.document.Block;

/** Says who the suppliers and the other recipients are, what they do with data and where (UK GDPR Article 13(1)(e)). */
final class SuppliersComposer {
    private final Composition notice;
    private final PlaceFacts places;
    private final CareFacts care;

    SuppliersComposer(Composition notice) {
        this.notice = notice;
        this.places = new PlaceFacts(notice);
        this.care = new CareFacts(notice);
    }

    void compose(Sections sections) {
        Sections suppliers = new Sections();
        notice.notice()
                .processors()
                .forEach((key, supplier) ->
                        suppliers.named(Anchors.supplier(key), notice.supplierName(key, supplier), supplier(supplier)));
        if (!suppliers.isEmpty()) {
            sections.add(
                    "our_suppliers",
                    notice.words().say("suppliers.heading"),
                    notice.blocks().say("suppliers.lead"),
                    suppliers);
        }
        Sections recipients = new Sections();
        notice.notice()
                .recipients()
                .forEach((key, recipient) -> recipients.named(
                        Anchors.recipient(key), notice.recipientName(key, recipient), recipient(recipient)));
        if (!recipients.isEmpty()) {
            sections.add(
                    "other_recipients",
                    notice.words().say("recipients.heading"),
                    notice.blocks().say("recipients.lead"),
                    recipients);
        }
    }

    private Blocks supplier(Processor supplier) {
        Words words = notice.words();
        Facts facts = notice.facts();
        if (supplier.name().isPresent()) {
            facts.text("supplier.provides", supplier.provides());
        }
        facts.prose("supplier.description", supplier.description())
                .fact("supplier.role", role(supplier))
                .about("supplier.established-in", supplier.establishedIn(), words::place)
                .fact("supplier.locations", places.locations(supplier.locations()))
                .flag("supplier.contract", supplier.contractInPlace())
                .fact(
                        "activity.security",
                        supplier.security().map(care::security).orElse(List.of()))
                .about("privacy-notice.term", supplier.privacyNotice(), notice::link);
        return notice.blocks().add(facts.build());
    }

    private List<Block> role(Processor supplier) {
        return notice.blocks()
                .choice(supplier.role())
                .about("supplier.works-for", supplier.subProcessorOf(), notice::supplier)
                .build();
    }

    private Blocks recipient(Recipient recipient) {
        Words words = notice.words();
        Facts facts = notice.facts();
        if (recipient.name().isPresent()) {
            facts.text("recipient.category", recipient.category());
        }
        facts.choice("recipient.role", recipient.role())
                .prose("recipient.purpose", recipient.purpose())
                .prose("recipient.circumstances", recipient.circumstances())
                .listed("recipient.data", recipient.data(), notice::text)
                .listed("recipient.laws", recipient.laws(), notice::law)
                .about("recipient.established-in", recipient.establishedIn(), words::place)
                .fact("recipient.locations", places.locations(recipient.locations()))
                .about("privacy-notice.term", recipient.privacyNotice(), notice::link);
        return notice.blocks().add(facts.build());
    }
}
