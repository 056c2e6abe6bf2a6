package org.noticekit.validate.rules.rights;

import java.util.Optional;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.PurposeKind;
import org.noticekit.validate.rule.ActivityView;

/** Which activities are direct marketing (PECR regulation 2(1)). */
final class DirectMarketing {

    private DirectMarketing() {}

    /** Whether one of its purposes is direct marketing. */
    static boolean isPurposeOf(ActivityView activity) {
        return activity.list(ProcessingActivity::purposes).stream()
                .anyMatch(purpose -> purpose.kind().equals(Optional.of(PurposeKind.DIRECT_MARKETING)));
    }
}
