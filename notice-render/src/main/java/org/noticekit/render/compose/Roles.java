package org.noticekit.render.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.noticekit.model.CollectionChannel;
import org.noticekit.model.ControllerRole;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.model.ProcessingActivity;

/** What the notice's controller is in its activities: responsible in all of them, acting for others in all, or either. */
enum Roles {
    RESPONSIBLE("controller.one", "flow.responsible"),
    ACTING("controller.acting", "flow.acting"),
    BOTH("controller.both", "flow.both");

    private final String sentence;
    private final String label;

    Roles(String sentence, String label) {
        this.sentence = sentence;
        this.label = label;
    }

    static Roles of(PrivacyNotice notice) {
        List<ProcessingActivity> activities = activities(notice);
        long acting = activities.stream().filter(it -> isActing(it, notice)).count();
        if (acting == 0) {
            return RESPONSIBLE;
        }
        return acting == activities.size() ? ACTING : BOTH;
    }

    /** All of them, and what is said in general where there is none. */
    private static List<ProcessingActivity> activities(PrivacyNotice notice) {
        List<ProcessingActivity> activities =
                new ArrayList<>(notice.activities().values());
        boolean bareChannel = false;
        for (CollectionChannel channel : notice.channels().values()) {
            activities.addAll(channel.activities().values());
            bareChannel |= channel.activities().isEmpty();
        }
        if (bareChannel || activities.isEmpty()) {
            notice.general().ifPresent(activities::add);
        }
        return activities;
    }

    /** Whether the activity is done for somebody else; what is said in general holds for one that does not say. */
    static boolean isActing(ProcessingActivity activity, PrivacyNotice notice) {
        return activity.role()
                .or(() -> notice.general().flatMap(ProcessingActivity::role))
                .equals(Optional.of(ControllerRole.PROCESSOR));
    }

    /** The phrase that says who the only controller is. */
    String sentence() {
        return sentence;
    }

    /** The phrase for it in a picture. */
    String label() {
        return label;
    }
}
