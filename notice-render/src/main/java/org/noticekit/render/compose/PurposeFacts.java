package org.noticekit.render.compose;

import java.util.ArrayList;
import java.util.List;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.Purpose;
import org.noticekit.render.document.Block;
import org.noticekit.render.document.Inline;
import org.noticekit.render.prose.ProseReader;

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

    /** The purposes in one line, the first sentences of each: "answer your question; keep your account". */
    List<Inline> inShort(List<Purpose> purposes) {
        List<Inline> said = new ArrayList<>();
        for (Purpose purpose : purposes) {
            if (ProseReader.read(purpose.description().value()).get(0) instanceof Block.Paragraph first) {
                said.addAll(said.isEmpty() ? List.of() : notice.words().say("purpose.next"));
                said.addAll(Stops.without(first.content()));
            }
        }
        return said;
    }

    private List<Block> purpose(Purpose purpose) {
        return notice.blocks()
                .prose(purpose.description())
                .aside(purpose.kind().map(notice.words()::choice))
                .build();
    }
}
