package org.noticekit.render.compose;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.noticekit.finding.NoticePath;
import org.noticekit.model.CollectionChannel;
import org.noticekit.model.ControllerRole;
import org.noticekit.model.Identifier;
import org.noticekit.model.NoticeStatus;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.Prose;
import org.noticekit.model.Purpose;
import org.noticekit.render.document.Block;
import org.noticekit.render.document.Inline;
import org.noticekit.render.document.NoticeDocument;
import org.noticekit.render.document.Publication;

/**
 * Says, where data is collected, who collects it and what for, and where to read the rest: a sentence or two to put
 * beside the fields of a form or above a chat.
 */
public final class JustInTime {

    /** More purposes than these, and those of more than a paragraph, are left to the full notice. */
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
        return compose(Composition.of(notice, signpost, manner), channel, activity);
    }

    static NoticeDocument compose(Composition notice, Optional<Identifier> channel, Optional<Identifier> activity) {
        JustInTime text = new JustInTime(notice);
        return text.document(text.part(channel, activity));
    }

    /** What the text is about: activities, each by where it is, under one name and in one section of the full notice. */
    private record Part(List<Inline> name, String section, Map<NoticePath, ProcessingActivity> activities) {}

    private Part part(Optional<Identifier> channelKey, Optional<Identifier> activityKey) {
        PrivacyNotice whole = notice.notice();
        if (channelKey.isEmpty()) {
            Identifier key = activityKey.orElseThrow();
            ProcessingActivity activity = Keys.find(whole.activities(), key, "activity apart from its channels,");
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
        Blocks blocks = notice.blocks()
                .status(
                        NoticePath.of("status"),
                        notice.notice().status().filter(it -> it != NoticeStatus.PUBLISHED),
                        Optional.empty());
        what(part, blocks);
        onBehalfOf(part, blocks);
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
        Map<NoticePath, Purpose> told = new LinkedHashMap<>();
        purposes.entrySet().stream()
                .filter(it -> PurposeFacts.isLine(it.getValue()))
                .limit(MOST_PURPOSES)
                .forEach(it -> told.put(it.getKey(), it.getValue()));
        List<Inline> said = new PurposeFacts(notice).line(told);
        Optional<List<Inline>> controller = controller(part);
        if (said.isEmpty()) {
            controller
                    .filter(it -> !isActing(part))
                    .ifPresent(it -> blocks.say("just-in-time.responsible", Gap.of("controller", it)));
            return;
        }
        Gap what = Gap.of(
                "purposes",
                purposes.size() > told.size()
                        ? notice.words().say("just-in-time.and-more", Gap.of("purposes", said))
                        : said);
        controller.ifPresentOrElse(
                it -> blocks.say("just-in-time.purposes", Gap.of("controller", it), what),
                () -> blocks.say("just-in-time.our-purposes", what));
    }

    private boolean isActing(Part part) {
        return uses(part).values().stream().anyMatch(it -> Roles.isActing(it, notice.notice()));
    }

    /** Whom it is done for, where that is told; where some of it is done for nobody else, which of it is. */
    private void onBehalfOf(Part part, Blocks blocks) {
        Map<NoticePath, ProcessingActivity> uses = uses(part);
        if (uses.values().stream().noneMatch(this::isOurOwn)) {
            Map<NoticePath, Prose> told = ofEach(uses, JustInTime::onBehalfOf);
            told.forEach((at, prose) -> blocks.labelled(at, "just-in-time.on-behalf", Optional.of(prose)));
            if (told.isEmpty()) {
                blocks.say("controller-role.processor");
            }
            return;
        }
        uses.forEach((at, activity) -> {
            List<Block> whom = actingFor(activity, at);
            if (!whom.isEmpty()) {
                Gap use = Gap.of("part", notice.activityName(at, Identifier.of(last(at)), activity));
                blocks.labelled("just-in-time.on-behalf-part", use, whom);
            }
        });
    }

    /** For whom an activity is done, or at least that it is done for somebody else; nothing if it is our own. */
    private List<Block> actingFor(ProcessingActivity activity, NoticePath at) {
        return notice.blocks()
                .prose(at.child("onBehalfOf"), activity.onBehalfOf())
                .choice(
                        at.child("role"),
                        activity.role()
                                .filter(it -> it == ControllerRole.PROCESSOR
                                        && activity.onBehalfOf().isEmpty()))
                .build();
    }

    private boolean isOurOwn(ProcessingActivity activity) {
        return activity.onBehalfOf().isEmpty() && !Roles.isActing(activity, notice.notice());
    }

    private static Map<NoticePath, Prose> onBehalfOf(ProcessingActivity activity, NoticePath at) {
        return activity.onBehalfOf()
                .map(it -> Map.of(at.child("onBehalfOf"), it))
                .orElse(Map.of());
    }

    private static String last(NoticePath at) {
        return at.segments().get(at.segments().size() - 1);
    }

    /** The purposes of the activities, each once. */
    private Map<NoticePath, Purpose> purposes(Part part) {
        Map<NoticePath, Purpose> found = new LinkedHashMap<>();
        Set<String> said = new HashSet<>();
        ofEach(uses(part), PurposeFacts::of).forEach((at, purpose) -> {
            if (said.add(Inline.plainText(
                    Stops.without(Inline.text(purpose.description().value()))))) {
                found.put(at, purpose);
            }
        });
        return found;
    }

    /** Who is responsible, if it is one and the same for all of it; where nothing else is said, every controller is. */
    private Optional<List<Inline>> controller(Part part) {
        Map<NoticePath, Identifier> named = ofEach(uses(part), (activity, at) -> {
            Map<NoticePath, Identifier> controllers = controllers(activity, at);
            return controllers.isEmpty() && at.equals(General.AT) ? all() : controllers;
        });
        if (Set.copyOf(named.values()).size() != 1) {
            return Optional.empty();
        }
        Map.Entry<NoticePath, Identifier> first = named.entrySet().iterator().next();
        return Optional.of(notice.from(first.getKey(), notice.controller(first.getValue())));
    }

    /** The activities; what is said in general where there is none. */
    private Map<NoticePath, ProcessingActivity> uses(Part part) {
        return part.activities().isEmpty() ? Map.of(General.AT, General.of(notice.notice())) : part.activities();
    }

    /** What each use says; what is said in general for one that says nothing of its own. */
    private <T> Map<NoticePath, T> ofEach(
            Map<NoticePath, ProcessingActivity> uses,
            BiFunction<ProcessingActivity, NoticePath, Map<NoticePath, T>> said) {
        ProcessingActivity general = General.of(notice.notice());
        Map<NoticePath, T> found = new LinkedHashMap<>();
        uses.forEach((at, activity) -> {
            Map<NoticePath, T> own = said.apply(activity, at);
            found.putAll(own.isEmpty() ? said.apply(general, General.AT) : own);
        });
        return found;
    }

    private static Map<NoticePath, Identifier> controllers(ProcessingActivity activity, NoticePath at) {
        Map<NoticePath, Identifier> named = new LinkedHashMap<>();
        for (Identifier key : activity.controllers()) {
            named.put(at.child("controllers").child(named.size()), key);
        }
        return named;
    }

    private Map<NoticePath, Identifier> all() {
        Map<NoticePath, Identifier> named = new LinkedHashMap<>();
        notice.notice()
                .controllers()
                .keySet()
                .forEach(key -> named.put(notice.names().controller(key).at(), key));
        return named;
    }
}
