package org.noticekit.render.compose;

import java.util.List;
import org.noticekit.model.NoticeLayer;
import org.noticekit.model.RelatedDocument;
import org.noticekit.render.document.Block;

/** Says which notices and documents belong with this one, and what the other notices cover in its place. */
final class LayersComposer {
    private final Composition notice;

    LayersComposer(Composition notice) {
        this.notice = notice;
    }

    void compose(Sections sections) {
        Words words = notice.words();
        Blocks layers = notice.blocks().listed(notice.notice().layers().values(), this::layer);
        Blocks documents = notice.blocks().listed(notice.notice().documents().values(), this::document);
        sections.add("other_notices", words.say("layers.heading"), layers)
                .add("related_documents", words.say("documents.heading"), documents);
    }

    private List<Block> layer(NoticeLayer layer) {
        return notice.blocks()
                .name(notice.linked(notice.text(layer.title()), layer.url()))
                .choice(layer.kind())
                .flag("layer.prevails", layer.prevails())
                .prose(layer.description())
                .labelled(
                        "layer.covers",
                        notice.blocks()
                                .listed(
                                        layer.covers(),
                                        it -> Composition.paragraph(
                                                notice.words().choice(it)))
                                .build())
                .build();
    }

    private List<Block> document(RelatedDocument document) {
        return notice.blocks()
                .name(notice.linked(notice.text(document.title()), document.url()))
                .choice(document.kind())
                .prose(document.description())
                .build();
    }
}
