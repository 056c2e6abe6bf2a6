package org.noticekit.render.compose;

import java.util.ArrayList;
import java.util.List;
import org.noticekit.finding.NoticePath;
import org.noticekit.model.NoticeTopic;
import org.noticekit.render.document.Inline;

/** Says, where people look for a topic, that another notice covers it. */
final class LayerPointers {
    private final Composition notice;

    LayerPointers(Composition notice) {
        this.notice = notice;
    }

    /** Says so for each of the notices that cover any of {@code topics}, in order. */
    void point(Blocks blocks, NoticeTopic... topics) {
        notice.notice().layers().forEach((key, layer) -> {
            List<List<Inline>> covered = new ArrayList<>();
            for (NoticeTopic topic : topics) {
                if (layer.covers().contains(topic)) {
                    covered.add(notice.words().choice(topic));
                }
            }
            if (!covered.isEmpty()) {
                Gap topic = Gap.of("topics", notice.words().and(covered));
                Gap title = Gap.of("notice", notice.linked(notice.text(layer.title()), layer.url()));
                blocks.paragraph()
                        .say(NoticePath.of("layers", key.value()), "layer.pointer", topic, title)
                        .paragraph();
            }
        });
    }
}
