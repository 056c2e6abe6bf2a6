package org.noticekit.render.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.noticekit.finding.NoticePath;
import org.noticekit.model.CollectionChannel;
import org.noticekit.model.Identifier;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.Stated;
import org.noticekit.render.document.Inline;

/** Every use of data that a notice tells of, in its order, each by what people call it. */
final class Uses {

    /**
     * A use of data.
     *
     * @param name what people call it, which tells itself where it comes from
     * @param section the section of the full notice that tells of it
     * @param activity what the notice says of it
     * @param at where it says so
     */
    record Use(List<Inline> name, String section, ProcessingActivity activity, NoticePath at) {}

    private final Composition notice;
    private final List<Use> found = new ArrayList<>();

    private Uses(Composition notice) {
        this.notice = notice;
    }

    /** What is done in general, then channel by channel, then apart from any channel. */
    static List<Use> of(Composition notice) {
        Uses uses = new Uses(notice);
        notice.notice()
                .general()
                .ifPresent(general ->
                        uses.add(general, notice.words().say("general.heading"), Anchors.GENERAL, General.AT));
        notice.notice().channels().forEach(uses::add);
        notice.notice()
                .activities()
                .forEach((key, activity) -> uses.add(
                        activity, notice.title(key), Anchors.activity(key), NoticePath.of("activities", key.value())));
        return List.copyOf(uses.found);
    }

    /** Where the notice first says that there is none of something, if that is so for every way in which data is used. */
    static Optional<NoticePath> none(
            Composition notice, List<Use> uses, Function<ProcessingActivity, Stated<?>> stated, String field) {
        boolean inGeneral = stated.apply(General.of(notice.notice())).isNone();
        boolean everywhere = inGeneral
                || notice.notice().channels().values().stream()
                        .noneMatch(it -> it.activities().isEmpty());
        for (Use use : uses) {
            Stated<?> said = stated.apply(use.activity());
            everywhere &=
                    said.isStated() ? said.isNone() : inGeneral || use.at().equals(General.AT);
        }
        return everywhere
                ? uses.stream()
                        .filter(use -> stated.apply(use.activity()).isNone())
                        .findFirst()
                        .map(use -> use.at().child(field))
                : Optional.empty();
    }

    /** A channel's only activity goes by the channel's name. */
    private void add(Identifier key, CollectionChannel channel) {
        NoticePath at = NoticePath.of("channels", key.value(), "activities");
        List<Inline> name = notice.channelName(NoticePath.of("channels", key.value()), channel);
        if (channel.activities().size() == 1) {
            channel.activities()
                    .forEach((activityKey, only) ->
                            found.add(new Use(name, Anchors.channel(key), only, at.child(activityKey.value()))));
            return;
        }
        channel.activities().forEach((activityKey, activity) -> {
            Gap part = Gap.of("part", notice.activityName(at.child(activityKey.value()), activityKey, activity));
            List<Inline> both = notice.words().say("use", Gap.of("whole", name), part);
            found.add(new Use(both, Anchors.activity(key, activityKey), activity, at.child(activityKey.value())));
        });
    }

    private void add(ProcessingActivity activity, List<Inline> otherwise, String section, NoticePath at) {
        found.add(new Use(notice.titled(at, activity.title(), otherwise), section, activity, at));
    }
}
