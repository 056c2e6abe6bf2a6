package org.noticekit.render.compose;

import java.util.List;
import org.noticekit.finding.NoticePath;
import org.noticekit.model.Disclosure;
import org.noticekit.model.Identifier;
import org.noticekit.model.InternalAccess;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.Processor;
import org.noticekit.model.Publication;
import org.noticekit.render.document.Block;
import org.noticekit.render.document.Inline;

/** Says who sees data: within the controller, suppliers, others, and everybody (UK GDPR Article 13(1)(e)). */
final class SharingFacts {
    private final Composition notice;

    SharingFacts(Composition notice) {
        this.notice = notice;
    }

    void add(ProcessingActivity activity, NoticePath at, Facts facts) {
        facts.parts(at.child("internalAccess"), "activity.internal-access", activity.internalAccess(), this::internal)
                .fact("activity.suppliers", suppliers(activity.processors(), at.child("processors")))
                .fact("activity.recipients", recipients(activity, at.child("recipients")))
                .parts(at.child("disclosures"), "activity.disclosures", activity.disclosures(), this::disclosure)
                .parts(at.child("publications"), "activity.publications", activity.publications(), this::publication);
    }

    private List<Block> internal(InternalAccess access, NoticePath at) {
        return notice.blocks()
                .name(at.child("who"), notice.text(access.who()))
                .about(at.child("system"), "internal.system", access.system(), notice::text)
                .labelled(at.child("purpose"), "internal.purpose", access.purpose())
                .labelled(at.child("controls"), "internal.controls", access.controls())
                .build();
    }

    /** Suppliers by name, with where they hold data, in short; the rest is in the section on each. */
    Blocks suppliers(List<Identifier> suppliers, NoticePath at) {
        return notice.blocks().listed(at, suppliers, this::supplier);
    }

    List<Block> supplier(Identifier key, NoticePath at) {
        return notice.blocks().sentence(at, inShort(key)).build();
    }

    private List<Inline> inShort(Identifier key) {
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

    /** The countries and areas, if all are told so; otherwise none, for some of the places would pass for all of them. */
    private List<List<Inline>> places(Processor supplier) {
        if (supplier.locations().stream().anyMatch(location -> location.place().isEmpty())) {
            return List.of();
        }
        return supplier.locations().stream()
                .flatMap(location -> location.place().stream())
                .map(PlaceFacts::named)
                .distinct()
                .map(notice.words()::place)
                .toList();
    }

    private Blocks recipients(ProcessingActivity activity, NoticePath at) {
        boolean passedOn = !activity.disclosures().isEmpty()
                || !General.of(notice.notice()).disclosures().isEmpty();
        return activity.recipients().isNone()
                ? notice.blocks().say(at, withNobody(passedOn))
                : notice.blocks().listed(at, activity.recipients().items(), this::recipient);
    }

    /**
     * The phrase that says that data is shared with nobody else.
     *
     * @param passedOn whether the notice tells when data is passed on nevertheless
     */
    static String withNobody(boolean passedOn) {
        return passedOn ? "activity.recipients.none-but-by-law" : "activity.recipients.none";
    }

    List<Block> recipient(Identifier key, NoticePath at) {
        return notice.blocks().sentence(at, notice.recipient(key)).build();
    }

    private List<Block> disclosure(Disclosure disclosure, NoticePath at) {
        return notice.blocks()
                .labelled(
                        at.child("circumstances"),
                        "disclosure.circumstances",
                        circumstances(disclosure, at.child("circumstances")))
                .about(at.child("recipients"), "disclosure.recipients", disclosure.recipients(), notice::recipient)
                .about(at.child("laws"), "laws", disclosure.laws(), notice::law)
                .prose(at.child("description"), disclosure.description())
                .build();
    }

    private List<Block> circumstances(Disclosure disclosure, NoticePath at) {
        return notice.blocks()
                .listed(at, disclosure.circumstances(), (it, where) -> notice.blocks()
                        .sentence(where, notice.words().choice(it))
                        .build())
                .build();
    }

    private List<Block> publication(Publication publication, NoticePath at) {
        return notice.blocks()
                .prose(at.child("what"), publication.what())
                .about(at.child("where"), "publication.where", publication.where(), notice::link)
                .about(at.child("period"), "publication.period", publication.period(), notice.words()::period)
                .about(at.child("never"), "publication.never", publication.never(), notice::text)
                .labelled(at.child("permission"), "publication.permission", publication.permission())
                .build();
    }
}
