package org.noticekit.render.compose;

import java.util.List;
import java.util.Map;
import org.noticekit.model.CollectionChannel;
import org.noticekit.model.Identifier;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.Service;
import org.noticekit.render.document.Block;
import org.noticekit.render.document.Inline;

/** Says how data comes in and what happens to it: in general, channel by channel, and apart from any channel. */
final class ChannelsComposer {
    private static final NoticeTopic[] TOPICS = {
        NoticeTopic.PURPOSES,
        NoticeTopic.LAWFUL_BASES,
        NoticeTopic.SPECIAL_CATEGORIES,
        NoticeTopic.DATA_CATEGORIES,
        NoticeTopic.SOURCES,
        NoticeTopic.PROVISION,
        NoticeTopic.RECIPIENTS,
        NoticeTopic.TRANSFERS,
        NoticeTopic.RETENTION,
        NoticeTopic.AUTOMATED_DECISIONS,
        NoticeTopic.SECURITY,
        NoticeTopic.SERVICES
    };

    private final Composition notice;
    private final ActivityComposer activities;
    private final SharingFacts sharing;
    private final ScopeComposer people;

    ChannelsComposer(Composition notice) {
        this.notice = notice;
        this.activities = new ActivityComposer(notice);
        this.sharing = new SharingFacts(notice);
        this.people = new ScopeComposer(notice);
    }

    void compose(Sections sections) {
        Sections parts = new Sections();
        notice.notice()
                .general()
                .ifPresent(general -> parts.named(
                        Anchors.GENERAL,
                        heading(general, notice.words().say("general.heading")),
                        activities.compose(general)));
        notice.notice()
                .channels()
                .forEach((key, channel) -> parts.named(
                        Anchors.channel(key),
                        notice.channelName(channel),
                        channel(channel),
                        activities(key, channel.activities())));
        Blocks pointers = notice.blocks();
        new LayerPointers(notice).point(pointers, TOPICS);
        sections.add("how_we_use", notice.words().say("channels.heading"), pointers, parts);
        others(sections);
    }

    private List<Inline> heading(ProcessingActivity activity, List<Inline> otherwise) {
        return activity.title().map(notice::text).orElse(otherwise);
    }

    private Blocks channel(CollectionChannel channel) {
        Words words = notice.words();
        Facts facts = notice.facts()
                .fact("channel.kind", Composition.paragraph(words.say("channel-kind." + ChannelKind.of(channel))))
                .listed("channel.jurisdictions", channel.jurisdictions(), words::choice)
                .fact("channel.services", notice.blocks().listed(channel.services(), this::service))
                .fact("channel.people", people.people(channel.dataSubjects()))
                .fact("activity.suppliers", sharing.suppliers(channel.processors()));
        channel.accept(new ChannelFacts(notice, facts))
                .proses("activity.advice", channel.advice())
                .listed("read-more.term", channel.links(), notice::link);
        return notice.blocks().prose(channel.description()).add(facts.build());
    }

    private List<Block> service(Service service) {
        return notice.blocks()
                .name(notice.text(service.name()))
                .about("read-more", service.link(), notice::link)
                .prose(service.description())
                .build();
    }

    /** An activity that is the only one and has no title is not a part with a heading, only one that can be linked to. */
    private Sections activities(Identifier channel, Map<Identifier, ProcessingActivity> these) {
        Sections parts = new Sections();
        these.forEach((key, activity) -> parts.named(
                Anchors.activity(channel, key),
                heading(activity, these.size() == 1 ? List.of() : notice.title(key)),
                activities.compose(activity)));
        return parts;
    }

    private void others(Sections sections) {
        Sections parts = new Sections();
        notice.notice()
                .activities()
                .forEach((key, activity) -> parts.named(
                        Anchors.activity(key), heading(activity, notice.title(key)), activities.compose(activity)));
        sections.add("other_uses", notice.words().say("activities.heading"), notice.blocks(), parts);
    }
}
