package org.noticekit.render.compose;

import java.util.Collection;
import java.util.List;
import org.noticekit.model.Disclosure;
import org.noticekit.model.Identifier;
import org.noticekit.model.InternalAccess;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.Processor;
import org.noticekit.model.Publication;
import org.noticekit.model.Stated;
import org.noticekit.render.document.Block;
import org.noticekit.render.document.Inline;

/** Says who sees data: within the controller, suppliers, others, and everybody (UK GDPR Article 13(1)(e)). */
final class SharingFacts {
    private final Composition notice;

    SharingFacts(Composition notice) {
        this.notice = notice;
    }

    void add(ProcessingActivity activity, Facts facts) {
        facts.fact("activity.internal-access", notice.blocks().listed(activity.internalAccess(), this::internal))
                .fact("activity.suppliers", suppliers(activity.processors()))
                .fact("activity.recipients", recipients(activity.recipients()))
                .fact("activity.disclosures", notice.blocks().listed(activity.disclosures(), this::disclosure))
                .fact("activity.publications", notice.blocks().listed(activity.publications(), this::publication));
    }

    private List<Block> internal(InternalAccess access) {
        return notice.blocks()
                .name(notice.text(access.who()))
                .about("internal.system", access.system(), notice::text)
                .labelled("internal.purpose", access.purpose())
                .labelled("internal.controls", access.controls())
                .build();
    }

    /** Suppliers by name, with where they hold data, in short; the rest is in the section on each. */
    Blocks suppliers(Collection<Identifier> suppliers) {
        return notice.blocks().listed(suppliers, key -> Composition.paragraph(supplier(key)));
    }

    private List<Inline> supplier(Identifier key) {
        List<Inline> name = notice.supplier(key);
        Processor supplier = notice.notice().processors().get(key);
        List<List<Inline>> places = supplier == null ? List.of() : places(supplier);
        return places.isEmpty()
                ? name
                : notice.words()
                        .say(
                                "supplier.in-short",
                                Gap.of("supplier", name),
                                Gap.of("places", notice.words().and(places)));
    }

    /** The countries and areas; what is only told in words stands in the section on the supplier. */
    private List<List<Inline>> places(Processor supplier) {
        return supplier.locations().stream()
                .flatMap(location -> location.place().stream())
                .distinct()
                .map(notice.words()::place)
                .toList();
    }

    private Blocks recipients(Stated<Identifier> recipients) {
        return recipients.isNone()
                ? notice.blocks().say("activity.recipients.none")
                : notice.blocks().listed(recipients.items(), key -> Composition.paragraph(notice.recipient(key)));
    }

    private List<Block> disclosure(Disclosure disclosure) {
        return notice.blocks()
                .labelled("disclosure.circumstances", circumstances(disclosure))
                .about("disclosure.recipients", disclosure.recipients(), notice::recipient)
                .about("laws", disclosure.laws(), notice::law)
                .prose(disclosure.description())
                .build();
    }

    private List<Block> circumstances(Disclosure disclosure) {
        return notice.blocks()
                .listed(
                        disclosure.circumstances(),
                        it -> Composition.paragraph(notice.words().choice(it)))
                .build();
    }

    private List<Block> publication(Publication publication) {
        return notice.blocks()
                .prose(publication.what())
                .about("publication.where", publication.where(), notice::link)
                .about("publication.period", publication.period(), notice.words()::period)
                .about("publication.never", publication.never(), notice::text)
                .labelled("publication.permission", publication.permission())
                .build();
    }
}
