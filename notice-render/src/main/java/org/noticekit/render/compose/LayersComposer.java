package org.noticekit.render.compose;

import java.util.List;
import org.noticekit.finding.NoticePath;
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
        Blocks layers =
                notice.blocks().listed(NoticePath.of("layers"), notice.notice().layers(), this::layer);
        Blocks documents = notice.blocks()
                .listed(NoticePath.of("documents"), notice.notice().documents(), this::document);
        sections.add("other_notices", words.say("layers.heading"), layers)
                .add("related_documents", words.say("documents.heading"), documents);
    }

    private List<Block> layer(NoticeLayer layer, NoticePath at) {
        return notice.blocks()
                .name(at, notice.linked(notice.text(layer.title()), layer.url()))
                .choice(at.child("kind"), layer.kind())
                .flag(at.child("prevails"), "layer.prevails", layer.prevails())
                .prose(at.child("description"), layer.description())
                .labelled(at.child("covers"), "layer.covers", covers(layer, at.child("covers")))
                .build();
    }

    private List<Block> covers(NoticeLayer layer, NoticePath at) {
        return notice.blocks()
                .listed(at, layer.covers(), (it, where) -> notice.blocks()
                        .sentence(where, notice.words().choice(it))
                        .build())
                .build();
    }

    private List<Block> document(RelatedDocument document, NoticePath at) {
        return notice.blocks()
                .name(at, notice.linked(notice.text(document.title()), document.url()))
                .choice(at.child("kind"), document.kind())
                .prose(at.child("description"), document.description())
                .build();
    }
}
