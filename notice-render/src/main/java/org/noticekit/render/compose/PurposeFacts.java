package org.noticekit.render.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.noticekit.finding.NoticePath;
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

    void add(ProcessingActivity activity, NoticePath at, Facts facts) {
        facts.fact("activity.purposes", say(activity.purposes(), at.child("purposes")));
    }

    Blocks say(List<Purpose> purposes, NoticePath at) {
        return notice.blocks().listed(at, purposes, this::purpose);
    }

    /** The purposes in one line, the first sentences of each: "answer your question; keep your account". */
    List<Inline> inShort(Map<NoticePath, Purpose> purposes) {
        List<Inline> said = new ArrayList<>();
        purposes.forEach((at, purpose) -> {
            if (ProseReader.read(purpose.description().value()).get(0) instanceof Block.Paragraph first) {
                said.addAll(said.isEmpty() ? List.of() : notice.words().say("purpose.next"));
                said.addAll(notice.from(at.child("description"), Stops.without(first.content())));
            }
        });
        return said;
    }

    /** The purposes of an activity, each by where it is, in order. */
    static Map<NoticePath, Purpose> of(ProcessingActivity activity, NoticePath at) {
        Map<NoticePath, Purpose> purposes = new LinkedHashMap<>();
        for (Purpose purpose : activity.purposes()) {
            purposes.put(at.child("purposes").child(purposes.size()), purpose);
        }
        return purposes;
    }

    private List<Block> purpose(Purpose purpose, NoticePath at) {
        return notice.blocks()
                .prose(at.child("description"), purpose.description())
                .aside(at.child("kind"), purpose.kind().map(notice.words()::choice))
                .build();
    }
}
