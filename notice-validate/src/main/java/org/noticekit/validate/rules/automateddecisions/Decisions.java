package org.noticekit.validate.rules.automateddecisions;

import java.util.ArrayList;
import java.util.List;
import org.noticekit.model.AutomatedDecision;
import org.noticekit.model.NoticeTopic;
import org.noticekit.validate.rule.ActivityView;
import org.noticekit.validate.rule.NoticeContext;
import org.noticekit.validate.rule.Part;
import org.noticekit.validate.rule.Subject;

/** The automated decisions that a notice tells of. */
final class Decisions {

    private Decisions() {}

    /** An automated decision and the activity in which it is written. */
    record Told(AutomatedDecision decision, ActivityView activity, Subject subject) {}

    /** Each where it is written, unless another notice tells of them or the law allows to leave them unsaid. */
    static List<Told> of(NoticeContext notice) {
        List<Told> found = new ArrayList<>();
        for (ActivityView activity : notice.writtenActivities()) {
            if (!activity.isExcused(NoticeTopic.AUTOMATED_DECISIONS)) {
                for (Part<AutomatedDecision> decision : activity.subject()
                        .items(
                                "automatedDecisions",
                                activity.own().automatedDecisions().items())) {
                    found.add(new Told(decision.value(), activity, decision.subject()));
                }
            }
        }
        return found;
    }
}
