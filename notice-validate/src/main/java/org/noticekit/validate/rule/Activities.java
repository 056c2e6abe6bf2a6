package org.noticekit.validate.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.noticekit.finding.NoticePath;
import org.noticekit.model.Law;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.ProcessingActivity;

/** Finds the activities of a notice, wherever they are written. */
final class Activities {

    private Activities() {}

    /** All that the notice tells of, whatever law governs it; what holds in general is left out if it is no more than that. */
    static Stream<ProcessingActivity> in(PrivacyNotice notice) {
        return Stream.of(
                        notice.general().stream()
                                .filter(general -> general.role().isPresent()
                                        || !general.purposes().isEmpty()),
                        notice.channels().values().stream().flatMap(channel -> channel.activities().values().stream()),
                        notice.activities().values().stream())
                .flatMap(activities -> activities);
    }

    /** What holds in general, then the channels' activities, then the others; only those that the law governs. */
    static List<ActivityView> of(PrivacyNotice notice, Law law, Set<NoticeTopic> elsewhere) {
        return all(notice, elsewhere).stream()
                .filter(view -> Governance.governs(law, notice, view.own(), view.channel()))
                .toList();
    }

    /** The same, whatever law governs them. */
    static List<ActivityView> all(PrivacyNotice notice, Set<NoticeTopic> elsewhere) {
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
        return found;
    }
}
