package org.noticekit.maven;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.noticekit.model.Identifier;
import org.noticekit.render.NoticeComposer;

/** How much of a notice to write. */
enum Depth {
    FULL,
    SUMMARY,
    JUST_IN_TIME;

    /** Composes so much of a notice; {@code channel} and {@code activity} are what a just-in-time text is for. */
    NoticeComposer composer(@Nullable String channel, @Nullable String activity) {
        if (this != JUST_IN_TIME && (channel != null || activity != null)) {
            throw new WrongParameterException("channel and activity belong to the depth just-in-time.");
        }
        return switch (this) {
            case FULL -> NoticeComposer.full();
            case SUMMARY -> NoticeComposer.summary();
            case JUST_IN_TIME -> justInTime(identifier("channel", channel), identifier("activity", activity));
        };
    }

    private static NoticeComposer justInTime(Optional<Identifier> channel, Optional<Identifier> activity) {
        if (channel.isEmpty()) {
            return NoticeComposer.justInTimeOfActivity(activity.orElseThrow(() ->
                    new WrongParameterException("depth: just-in-time needs a channel or an activity to be for.")));
        }
        return activity.map(key -> NoticeComposer.justInTime(channel.get(), key))
                .orElseGet(() -> NoticeComposer.justInTime(channel.get()));
    }

    private static Optional<Identifier> identifier(String parameter, @Nullable String key) {
        try {
            return Optional.ofNullable(key).map(Identifier::of);
        } catch (IllegalArgumentException invalid) {
            throw new WrongParameterException(parameter + ": \"" + key + "\" is no key: " + invalid.getMessage());
        }
    }
}
