package org.noticekit.render.compose;

import java.util.List;
import org.noticekit.finding.NoticePath;
import org.noticekit.model.AccountabilityMeasure;
import org.noticekit.model.ChildrenInformation;
import org.noticekit.model.DataMatching;
import org.noticekit.model.FreedomOfInformation;
import org.noticekit.model.NoticeTopic;
import org.noticekit.render.document.Block;

/** Says what stands by itself: data matching, other sites, children, freedom of information, and how the law is kept. */
final class TopicsComposer {
    private final Composition notice;
    private final ContactWords contacts;

    TopicsComposer(Composition notice) {
        this.notice = notice;
        this.contacts = new ContactWords(notice);
    }

    void dataMatching(Sections sections) {
        sections.add(
                "data_matching",
                notice.words().say("matching.heading"),
                notice.blocks()
                        .listed(NoticePath.of("dataMatching"), notice.notice().dataMatching(), this::matching));
    }

    private List<Block> matching(DataMatching matching, NoticePath at) {
        return notice.blocks()
                .about(at.child("scheme"), "matching.scheme", matching.scheme(), notice::text)
                .prose(at.child("description"), matching.description())
                .about(at.child("recipients"), "matching.recipients", matching.recipients(), notice::recipient)
                .about(at.child("laws"), "laws", matching.laws(), notice::law)
                .about(at.child("link"), "read-more", matching.link(), notice::link)
                .build();
    }

    void externalLinks(Sections sections) {
        sections.add(
                "other_websites",
                notice.words().say("external-links.heading"),
                notice.blocks()
                        .prose(NoticePath.of("externalLinks"), notice.notice().externalLinks()));
    }

    void children(Sections sections) {
        Blocks blocks = notice.blocks();
        blocks.part(NoticePath.of("children"), notice.notice().children(), this::children);
        new LayerPointers(notice).point(blocks, NoticeTopic.CHILDREN);
        sections.add("children_and_young_people", notice.words().say("children.heading"), blocks);
    }

    private List<Block> children(ChildrenInformation children, NoticePath at) {
        Blocks blocks = notice.blocks()
                .flag(at.child("directedAtChildren"), "children.directed", children.directedAtChildren());
        children.minimumAge()
                .ifPresent(age -> blocks.say(
                        at.child("minimumAge"), "children.minimum-age", Gap.of("age", Integer.toString(age))));
        return blocks.prose(at.child("statement"), children.statement())
                .labelled(at.child("parentalConsent"), "children.parental-consent", children.parentalConsent())
                .about(
                        at.child("childFriendlyVersion"),
                        "children.version",
                        children.childFriendlyVersion(),
                        notice::link)
                .build();
    }

    void freedomOfInformation(Sections sections) {
        Blocks blocks = notice.blocks();
        blocks.part(
                NoticePath.of("freedomOfInformation"),
                notice.notice().freedomOfInformation(),
                this::freedomOfInformation);
        sections.add("freedom_of_information", notice.words().say("freedom-of-information.heading"), blocks);
    }

    private List<Block> freedomOfInformation(FreedomOfInformation information, NoticePath at) {
        return notice.blocks()
                .prose(at.child("statement"), information.statement())
                .about(at.child("laws"), "laws", information.laws(), notice::law)
                .about(at.child("link"), "freedom-of-information.link", information.link(), notice::link)
                .add(notice.facts()
                        .part(
                                at.child("contact"),
                                "freedom-of-information.contact",
                                information.contact(),
                                contacts::say)
                        .build())
                .build();
    }

    void accountability(Sections sections) {
        sections.add(
                "how_we_comply",
                notice.words().say("accountability.heading"),
                notice.blocks()
                        .listed(NoticePath.of("accountability"), notice.notice().accountability(), this::measure));
    }

    private List<Block> measure(AccountabilityMeasure measure, NoticePath at) {
        return notice.blocks()
                .labelled(at.child("kind"), measure.kind(), at.child("statement"), measure.statement())
                .about(at.child("link"), "read-more", measure.link(), notice::link)
                .build();
    }

    void freeText(Sections sections) {
        notice.notice().sections().forEach((key, section) -> {
            NoticePath at = NoticePath.of("sections", key.value());
            sections.named(
                    Anchors.section(key),
                    notice.from(at.child("title"), notice.text(section.title())),
                    notice.blocks()
                            .about(
                                    at.child("jurisdictions"),
                                    "jurisdictions",
                                    section.jurisdictions(),
                                    notice.words()::choice)
                            .prose(at.child("body"), section.body()));
        });
    }
}
