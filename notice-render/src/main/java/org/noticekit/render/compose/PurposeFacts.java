package org.noticekit.render.compose;

import java.util.List;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.Purpose;
import org.noticekit.render.document.Block;

/** Says what data is used for (UK GDPR Article 13(1)(c)). */
final class PurposeFacts {
    private final Composition notice;

    PurposeFacts(Composition notice) {
        this.notice = notice;
    }

    void add(ProcessingActivity activity, Facts facts) {
        facts.fact("activity.purposes", say(activity.purposes()));
    }

    Blocks say(List<Purpose> purposes) {
        return notice.blocks().listed(purposes, this::purpose);
    }

    private List<Block> purpose(Purpose purpose) {
        return notice.blocks()
                .prose(purpose.description())
                .aside(purpose.kind().map(notice.words()::choice))
                .build();
    }
}
