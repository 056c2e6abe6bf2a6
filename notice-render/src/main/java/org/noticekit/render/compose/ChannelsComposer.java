package org.noticekit.render.compose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.noticekit.finding.NoticePath;
import org.noticekit.model.CollectionChannel;
import org.noticekit.model.Identifier;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.Service;
import org.noticekit.render.document.Block;

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
                        notice.titled(
                                General.AT, general.title(), notice.words().say("general.heading")),
                        lead().add(activities.compose(general, General.AT).build())));
        notice.notice().channels().forEach((key, channel) -> {
            NoticePath at = NoticePath.of("channels", key.value());
            parts.named(
                    Anchors.channel(key),
                    notice.channelName(at, channel),
                    channel(channel, at),
                    activities(key, channel.activities(), at.child("activities")));
        });
        Blocks pointers = notice.blocks();
        new LayerPointers(notice).point(pointers, TOPICS);
        sections.add("how_we_use", notice.words().say("channels.heading"), pointers, parts);
        others(sections);
    }

    /** What is said in general holds for every use that does not say otherwise; where there is none, it holds. */
    private Blocks lead() {
        boolean alone = notice.notice().channels().isEmpty()
                && notice.notice().activities().isEmpty();
        return alone ? notice.blocks() : notice.blocks().say("general.lead");
    }

    private Blocks channel(CollectionChannel channel, NoticePath at) {
        Words words = notice.words();
        Facts facts = notice.facts()
                .about(
                        at,
                        "channel.kind",
                        Optional.of(ChannelKind.of(channel)),
                        kind -> words.say("channel-kind." + kind))
                .listed(at.child("jurisdictions"), "channel.jurisdictions", channel.jurisdictions(), words::choice)
                .parts(at.child("services"), "channel.services", channel.services(), this::service)
                .fact("channel.people", people.people(channel.dataSubjects(), at.child("dataSubjects")))
                .fact("activity.suppliers", sharing.suppliers(channel.processors(), at.child("processors")));
        channel.accept(new ChannelFacts(notice, facts, at))
                .proses(at.child("advice"), "activity.advice", channel.advice())
                .listed(at.child("links"), "read-more.term", channel.links(), notice::link);
        return notice.blocks()
                .prose(at.child("description"), channel.description())
                .add(facts.build());
    }

    private List<Block> service(Service service, NoticePath at) {
        return notice.blocks()
                .name(at.child("name"), notice.text(service.name()))
                .about(at.child("link"), "read-more", service.link(), notice::link)
                .prose(at.child("description"), service.description())
                .build();
    }

    /** An activity that is the only one and has no title is not a part with a heading, only one that can be linked to. */
    private Sections activities(Identifier channel, Map<Identifier, ProcessingActivity> these, NoticePath at) {
        Sections parts = new Sections();
        these.forEach((key, activity) -> parts.named(
                Anchors.activity(channel, key),
                notice.titled(
                        at.child(key.value()), activity.title(), these.size() == 1 ? List.of() : notice.title(key)),
                activities.compose(activity, at.child(key.value()))));
        return parts;
    }

    private void others(Sections sections) {
        Sections parts = new Sections();
        notice.notice().activities().forEach((key, activity) -> {
            NoticePath at = NoticePath.of("activities", key.value());
            parts.named(
                    Anchors.activity(key), notice.activityName(at, key, activity), activities.compose(activity, at));
        });
        sections.add("other_uses", notice.words().say("activities.heading"), notice.blocks(), parts);
    }
}
