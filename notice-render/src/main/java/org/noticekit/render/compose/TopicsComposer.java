package org.noticekit.render.compose;

import java.util.List;
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
                notice.blocks().listed(notice.notice().dataMatching(), this::matching));
    }

    private List<Block> matching(DataMatching matching) {
        return notice.blocks()
                .about("matching.scheme", matching.scheme(), notice::text)
                .prose(matching.description())
                .about("matching.recipients", matching.recipients(), notice::recipient)
                .about("laws", matching.laws(), notice::law)
                .about("read-more", matching.link(), notice::link)
                .build();
    }

    void externalLinks(Sections sections) {
        sections.add(
                "other_websites",
                notice.words().say("external-links.heading"),
                notice.blocks().prose(notice.notice().externalLinks()));
    }

    void children(Sections sections) {
        Blocks blocks = notice.blocks();
        notice.notice().children().ifPresent(children -> blocks.add(children(children)));
        new LayerPointers(notice).point(blocks, NoticeTopic.CHILDREN);
        sections.add("children_and_young_people", notice.words().say("children.heading"), blocks);
    }

    private List<Block> children(ChildrenInformation children) {
        Blocks blocks = notice.blocks().flag("children.directed", children.directedAtChildren());
        children.minimumAge()
                .ifPresent(age -> blocks.say("children.minimum-age", Gap.of("age", Integer.toString(age))));
        return blocks.prose(children.statement())
                .labelled("children.parental-consent", children.parentalConsent())
                .about("children.version", children.childFriendlyVersion(), notice::link)
                .build();
    }

    void freedomOfInformation(Sections sections) {
        Blocks blocks = notice.blocks();
        notice.notice().freedomOfInformation().ifPresent(it -> blocks.add(freedomOfInformation(it)));
        sections.add("freedom_of_information", notice.words().say("freedom-of-information.heading"), blocks);
    }

    private List<Block> freedomOfInformation(FreedomOfInformation information) {
        return notice.blocks()
                .prose(information.statement())
                .about("laws", information.laws(), notice::law)
                .about("freedom-of-information.link", information.link(), notice::link)
                .add(notice.facts()
                        .fact("freedom-of-information.contact", contacts.say(information.contact()))
                        .build())
                .build();
    }

    void accountability(Sections sections) {
        sections.add(
                "how_we_comply",
                notice.words().say("accountability.heading"),
                notice.blocks().listed(notice.notice().accountability(), this::measure));
    }

    private List<Block> measure(AccountabilityMeasure measure) {
        return notice.blocks()
                .labelled(measure.kind(), measure.statement())
                .about("read-more", measure.link(), notice::link)
                .build();
    }

    void freeText(Sections sections) {
        notice.notice()
                .sections()
                .forEach((key, section) -> sections.named(
                        Anchors.section(key),
                        notice.text(section.title()),
                        notice.blocks()
                                .about("jurisdictions", section.jurisdictions(), notice.words()::choice)
                                .prose(section.body())));
    }
}
