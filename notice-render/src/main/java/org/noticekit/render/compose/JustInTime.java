package org.noticekit.render.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
     * @param page the address of the full notice's page; empty if nobody knows it
     * @param idPrefix what its ids start with
     * @throws IllegalArgumentException if the notice has no such channel or activity
     */
    public static NoticeDocument compose(
            PrivacyNotice notice,
            Optional<Identifier> channel,
            Optional<Identifier> activity,
            Optional<String> page,
            String idPrefix) {
        Signpost signpost = Signpost.toPrivacyPolicy(page, idPrefix);
        return compose(new Composition(notice, Words.of(notice.language()), signpost), channel, activity);
    }

    static NoticeDocument compose(Composition notice, Optional<Identifier> channel, Optional<Identifier> activity) {
        JustInTime text = new JustInTime(notice);
        return text.document(text.part(channel, activity));
    }

    /** What the text is about: the uses of the data, under one name and in one section of the full notice. */
    private record Part(List<Inline> name, String section, List<ProcessingActivity> activities) {}

    private Part part(Optional<Identifier> channelKey, Optional<Identifier> activityKey) {
        PrivacyNotice whole = notice.notice();
        if (channelKey.isEmpty()) {
            Identifier key = activityKey.orElseThrow();
            ProcessingActivity activity = Keys.find(whole.activities(), key, "activity");
            return new Part(notice.activityName(key, activity), Anchors.activity(key), List.of(activity));
        }
        CollectionChannel channel = Keys.find(whole.channels(), channelKey.get(), "channel");
        Part all = new Part(
                notice.channelName(channel),
                Anchors.channel(channelKey.get()),
                List.copyOf(channel.activities().values()));
        if (activityKey.isEmpty()) {
            return all;
        }
        Identifier key = activityKey.get();
        ProcessingActivity activity = Keys.find(channel.activities(), key, "activity");
        return all.activities().size() == 1 // it goes by the channel's name
                ? all
                : new Part(
                        notice.activityName(key, activity), Anchors.activity(channelKey.get(), key), List.of(activity));
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
        List<Purpose> purposes = purposes(part);
        List<Inline> said =
                new PurposeFacts(notice).inShort(purposes.subList(0, Math.min(purposes.size(), MOST_PURPOSES)));
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
    private List<Purpose> purposes(Part part) {
        List<Purpose> own = new ArrayList<>();
        part.activities().forEach(activity -> own.addAll(activity.purposes()));
        return own.isEmpty()
                ? notice.notice().general().map(ProcessingActivity::purposes).orElse(List.of())
                : own.stream().distinct().toList();
    }

    /** Who is responsible, if it is one and the same for all of it. */
    private Optional<List<Inline>> controller(Part part) {
        List<Identifier> named = part.activities().stream()
                .flatMap(activity -> activity.controllers().stream())
                .distinct()
                .toList();
        if (named.isEmpty()) {
            named = notice.notice()
                    .general()
                    .map(ProcessingActivity::controllers)
                    .orElse(List.of());
        }
        if (named.isEmpty()) {
            named = List.copyOf(notice.notice().controllers().keySet());
        }
        return named.size() == 1 ? Optional.of(notice.controller(named.get(0))) : Optional.empty();
    }
}
