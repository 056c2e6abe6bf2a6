package org.noticekit.validate.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.noticekit.finding.NoticePath;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.PrivacyNotice;

/** Finds the activities of a notice, wherever they are written. */
final class Activities {

    private Activities() {}

    /** What holds in general, then the channels' activities, then the others. */
    static List<ActivityView> of(PrivacyNotice notice, Set<NoticeTopic> elsewhere) {
        List<ActivityView> found = new ArrayList<>();
        notice.general().ifPresent(general -> found.add(ActivityView.general(notice, elsewhere, general)));
        notice.channels().forEach((channelKey, channel) -> channel.activities().forEach((key, activity) -> {
            NoticePath path = NoticePath.of("channels", channelKey.value(), "activities", key.value());
            String name = Names.activity(key, activity) + " of " + Names.channel(channel);
            found.add(ActivityView.of(notice, elsewhere, activity, new Subject(path, name), channel));
        }));
        notice.activities().forEach((key, activity) -> {
            NoticePath path = NoticePath.of("activities", key.value());
            found.add(ActivityView.of(
                    notice, elsewhere, activity, new Subject(path, Names.activity(key, activity)), null));
        });
        return List.copyOf(found);
    }
}
