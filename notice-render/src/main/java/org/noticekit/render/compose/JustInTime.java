package org.noticekit.render.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.noticekit.finding.NoticePath;
import org.noticekit.model.CollectionChannel;
import org.noticekit.model.Identifier;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.Purpose;
import org.noticekit.render.document.Inline;
import org.noticekit.render.document.NoticeDocument;
import org.noticekit.render.document.Publication;

/**
 * Says, where data is collected, who collects it and what for, and where to read the rest: a sentence or two to put
 * beside the fields of a form or above a chat.
 */
public final class JustInTime {

    /** More purposes than these are left to the full notice. */
    private static final int MOST_PURPOSES = 3;

    private final Composition notice;

    private JustInTime(Composition notice) {
        this.notice = notice;
    }

    /**
     * What to say where data comes in through a channel, or for one of its activities.
     *
     * @param channel the channel's key; empty for an activity that belongs to no channel
     * @param activity the activity's key; empty for all of the channel's
     * @throws IllegalArgumentException if the notice has no such channel or activity
     */
    public static NoticeDocument compose(
            PrivacyNotice notice, Optional<Identifier> channel, Optional<Identifier> activity, Manner manner) {
        Signpost signpost = Signpost.toPrivacyPolicy(manner.page(), manner.idPrefix());
        return compose(
                new Composition(notice, Words.of(notice.language()), signpost, manner.explained()), channel, activity);
    }

    static NoticeDocument compose(Composition notice, Optional<Identifier> channel, Optional<Identifier> activity) {
        JustInTime text = new JustInTime(notice);
        return text.document(text.part(channel, activity));
    }

    /** What the text is about: the uses of the data, under one name and in one section of the full notice, each by where it is. */
    private record Part(List<Inline> name, String section, Map<NoticePath, ProcessingActivity> activities) {}

    private Part part(Optional<Identifier> channelKey, Optional<Identifier> activityKey) {
        PrivacyNotice whole = notice.notice();
        if (channelKey.isEmpty()) {
            Identifier key = activityKey.orElseThrow();
            ProcessingActivity activity = Keys.find(whole.activities(), key, "activity");
            return part(NoticePath.of("activities"), key, activity, Anchors.activity(key));
        }
        CollectionChannel channel = Keys.find(whole.channels(), channelKey.get(), "channel");
        NoticePath at = NoticePath.of("channels", channelKey.get().value());
        NoticePath activitiesAt = at.child("activities");
        Map<NoticePath, ProcessingActivity> activities = new LinkedHashMap<>();
        channel.activities().forEach((key, activity) -> activities.put(activitiesAt.child(key.value()), activity));
        Part all = new Part(notice.channelName(at, channel), Anchors.channel(channelKey.get()), activities);
        if (activityKey.isEmpty()) {
            return all;
        }
        Identifier key = activityKey.get();
        ProcessingActivity activity = Keys.find(channel.activities(), key, "activity");
        return all.activities().size() == 1 // it goes by the channel's name
                ? all
                : part(activitiesAt, key, activity, Anchors.activity(channelKey.get(), key));
    }

    private Part part(NoticePath activities, Identifier key, ProcessingActivity activity, String section) {
        NoticePath at = activities.child(key.value());
        List<Inline> name = notice.activityName(at, key, activity);
        return new Part(name, section, Map.of(at, activity));
    }

    private NoticeDocument document(Part part) {
        Blocks blocks = notice.blocks();
        what(part, blocks);
        blocks.say(
                "just-in-time.more",
                Gap.of(
                        "it",
                        notice.leading(
                                notice.words().say("just-in-time.link", Gap.of("part", part.name())), part.section())));
        return new NoticeDocument(
                notice.notice().language().value(),
                notice.words().say("just-in-time.title", Gap.of("part", part.name())),
                blocks.build(),
                List.of(),
                true,
                List.of(),
                Publication.unknown());
    }

    private void what(Part part, Blocks blocks) {
        Map<NoticePath, Purpose> purposes = purposes(part);
        Map<NoticePath, Purpose> first = new LinkedHashMap<>();
        purposes.entrySet().stream().limit(MOST_PURPOSES).forEach(it -> first.put(it.getKey(), it.getValue()));
        List<Inline> said = new PurposeFacts(notice).inShort(first);
        Optional<List<Inline>> controller = controller(part);
        if (said.isEmpty()) {
            controller.ifPresent(it -> blocks.say("just-in-time.responsible", Gap.of("controller", it)));
            return;
        }
        Gap what = Gap.of(
                "purposes",
                purposes.size() > MOST_PURPOSES
                        ? notice.words().say("just-in-time.and-more", Gap.of("purposes", said))
                        : said);
        controller.ifPresentOrElse(
                it -> blocks.say("just-in-time.purposes", Gap.of("controller", it), what),
                () -> blocks.say("just-in-time.our-purposes", what));
    }

    /** The purposes of the activities; if they have none of their own, those of everything. */
    private Map<NoticePath, Purpose> purposes(Part part) {
        Map<NoticePath, Purpose> own = new LinkedHashMap<>();
        part.activities()
                .forEach((at, activity) -> PurposeFacts.of(activity, at).forEach((where, purpose) -> {
                    if (!own.containsValue(purpose)) {
                        own.put(where, purpose);
                    }
                }));
        return own.isEmpty()
                ? notice.notice()
                        .general()
                        .map(it -> PurposeFacts.of(it, NoticePath.of("general")))
                        .orElse(Map.of())
                : own;
    }

    /** Who is responsible, if it is one and the same for all of it. */
    private Optional<List<Inline>> controller(Part part) {
        Map<Identifier, NoticePath> named = new LinkedHashMap<>();
        part.activities().forEach((at, activity) -> controllers(activity, at, named));
        if (named.isEmpty()) {
            notice.notice().general().ifPresent(it -> controllers(it, NoticePath.of("general"), named));
        }
        if (named.isEmpty()) {
            notice.notice()
                    .controllers()
                    .forEach((key, controller) -> named.put(key, ControllersComposer.name(key, controller)));
        }
        if (named.size() != 1) {
            return Optional.empty();
        }
        Map.Entry<Identifier, NoticePath> only = named.entrySet().iterator().next();
        return Optional.of(notice.from(only.getValue(), notice.controller(only.getKey())));
    }

    private static void controllers(ProcessingActivity activity, NoticePath at, Map<Identifier, NoticePath> named) {
        for (int i = 0; i < activity.controllers().size(); i++) {
            named.putIfAbsent(
                    activity.controllers().get(i), at.child("controllers").child(i));
        }
    }
}
