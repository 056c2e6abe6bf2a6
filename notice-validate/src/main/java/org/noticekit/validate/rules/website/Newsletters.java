package org.noticekit.validate.rules.website;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.noticekit.model.CollectionChannel;
import org.noticekit.model.MessageContent;
import org.noticekit.model.NewsletterChannel;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.PurposeKind;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;

/** What a notice says of the newsletters that it sends (PECR regulations 22 and 23). */
final class Newsletters {

    private Newsletters() {}

    /** Each newsletter channel. */
    static List<Part<NewsletterChannel>> all(NoticeContext notice) {
        List<Part<NewsletterChannel>> found = new ArrayList<>();
        notice.channels().values().forEach(channel -> {
            if (channel.value() instanceof NewsletterChannel newsletter) {
                found.add(new Part<>(newsletter, channel.subject()));
            }
        });
        return found;
    }

    /** Whether marketing is at least part of what is sent. */
    static boolean areMarketing(NewsletterChannel channel) {
        return channel.content()
                        .filter(content -> content != MessageContent.SERVICE_MESSAGES)
                        .isPresent()
                || channel.activities().values().stream().anyMatch(Newsletters::isMarketing);
    }

    /** Whether marketing is one of the activity's own purposes. */
    static boolean isMarketing(ProcessingActivity activity) {
        return activity.purposes().stream()
                .anyMatch(purpose -> purpose.kind().equals(Optional.of(PurposeKind.DIRECT_MARKETING)));
    }

    /** The activities of a channel. */
    static Stream<ActivityView> activities(Part<? extends CollectionChannel> channel, NoticeContext notice) {
        return notice.writtenActivities().stream()
                .filter(activity ->
                        activity.subject().path().startsWith(channel.subject().path()));
    }
}
