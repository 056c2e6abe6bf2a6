package org.noticekit.web;

import java.util.Optional;
import org.noticekit.model.Identifier;
import org.noticekit.model.LanguageTag;
import org.noticekit.render.NoticeComposer;

/**
 * A part of somebody's page that says something of a notice.
 *
 * @param name the notice's key
 * @param language its language
 * @param channel the channel it is about; empty for a summary of the whole
 * @param activity the channel's activity that it is about; empty for all
 * @param headingLevel the level of its heading, 2 to 6
 */
record Fragment(
        Identifier name,
        LanguageTag language,
        Optional<Identifier> channel,
        Optional<Identifier> activity,
        int headingLevel) {

    NoticeComposer composer() {
        if (channel.isEmpty()) {
            return NoticeComposer.summary();
        }
        return activity.map(key -> NoticeComposer.justInTime(channel.get(), key))
                .orElseGet(() -> NoticeComposer.justInTime(channel.get()));
    }
}
