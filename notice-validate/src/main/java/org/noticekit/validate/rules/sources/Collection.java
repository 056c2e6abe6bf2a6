package org.noticekit.validate.rules.sources;

import java.util.EnumSet;
import java.util.Set;
import org.noticekit.model.DataOrigin;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.validate.rule.ActivityView;

/** Whether a notice tells where the data of an activity comes from. */
final class Collection {

    private static final Set<DataOrigin> TELLING =
            EnumSet.of(DataOrigin.PROVIDED, DataOrigin.OBSERVED, DataOrigin.THIRD_PARTY);

    private Collection() {}

    /**
     * Whether anything tells: that it is said, a source, the origin of some data, and also a way in which data comes in,
     * or a word on whether people must give it.
     */
    static boolean isDecided(ActivityView activity) {
        ProcessingActivity own = activity.own();
        return activity.channel().isPresent()
                || !activity.list(each -> each.collection().stream().toList()).isEmpty()
                || !activity.list(ProcessingActivity::sources).isEmpty()
                || activity.list(ProcessingActivity::data).stream()
                        .anyMatch(
                                data -> data.origin().filter(TELLING::contains).isPresent())
                || own.provision().isPresent()
                || own.furtherProcessing().isPresent()
                || !own.monitors().isEmpty();
    }
}
