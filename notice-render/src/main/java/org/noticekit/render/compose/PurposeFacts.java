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
import org.noticekit.render.prose.Linking;
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

    /** The purposes of an activity in one line, or as they stand if one of them has more than a paragraph. */
    List<Block> inShort(ProcessingActivity activity, NoticePath at) {
        return activity.purposes().stream().allMatch(PurposeFacts::isLine)
                ? Composition.paragraph(line(of(activity, at)))
                : notice.blocks()
                        .listed(at.child("purposes"), activity.purposes(), (purpose, where) -> notice.blocks()
                                .prose(where.child("description"), purpose.description())
                                .build())
                        .build();
    }

    /** Purposes of one paragraph each, one after the other: "answer your question; keep your account". */
    List<Inline> line(Map<NoticePath, Purpose> purposes) {
        List<Inline> said = new ArrayList<>();
        purposes.forEach((at, purpose) -> {
            said.addAll(said.isEmpty() ? List.of() : notice.words().say("purpose.next"));
            said.addAll(notice.from(at.child("description"), Stops.without(paragraph(purpose))));
        });
        return said;
    }

    /** Whether it is a paragraph and nothing more, so that nothing is lost where it stands within a sentence. */
    static boolean isLine(Purpose purpose) {
        List<Block> blocks = ProseReader.read(purpose.description().value(), Linking.AS_WRITTEN);
        return blocks.size() == 1 && blocks.get(0) instanceof Block.Paragraph;
    }

    private List<Inline> paragraph(Purpose purpose) {
        return ((Block.Paragraph) ProseReader.read(purpose.description().value(), notice.linking())
                        .get(0))
                .content();
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
