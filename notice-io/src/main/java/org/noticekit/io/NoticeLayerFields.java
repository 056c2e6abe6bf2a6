package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.NoticeScalars.TEXT;
import static org.noticekit.io.NoticeScalars.URL;
import static org.noticekit.io.NoticeScalars.YES_OR_NO;
import static org.noticekit.io.NoticeWords.NOTICE_TOPIC;
import static org.noticekit.io.WordKind.words;

import java.util.Optional;
import java.util.Set;
import org.noticekit.model.LayerKind;
import org.noticekit.model.NoticeLayer;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.Prose;
import org.noticekit.model.Text;
import org.noticekit.model.WebAddress;

/** The fields of {@link NoticeLayer}. */
final class NoticeLayerFields extends ObjectKind<NoticeLayer> {

    static final NoticeLayerFields KIND = new NoticeLayerFields();

    private final Field<Text> title = required("title", TEXT, "The other notice's title.");
    private final Field<Optional<WebAddress>> url = optional("url", URL, "Where the other notice can be read.");
    private final Field<Set<NoticeTopic>> covers =
            set("covers", NOTICE_TOPIC, "The topics that the other notice covers in this one's place.");
    private final Field<Optional<LayerKind>> kind =
            optional("kind", words("a kind of layer", LayerKind.values()), "How the other notice stands to this one.");
    private final Field<Optional<Prose>> description =
            optional("description", PROSE, "What the other notice says, and for whom.");
    private final Field<Optional<Boolean>> prevails =
            optional("prevails", YES_OR_NO, "Whether the other notice prevails where it differs from this one.");

    private NoticeLayerFields() {
        super("noticeLayer", "a layer", "Another notice that says part of what this one leaves out.");
    }

    @Override
    NoticeLayer make(Values in) {
        return NoticeLayer.builder()
                .title(in.get(title))
                .url(in.get(url))
                .addAllCovers(in.get(covers))
                .kind(in.get(kind))
                .description(in.get(description))
                .prevails(in.get(prevails))
                .build();
    }

    @Override
    void writeFields(NoticeLayer it, Output out) {
        title.write(it.title(), out);
        url.write(it.url(), out);
        covers.write(it.covers(), out);
        kind.write(it.kind(), out);
        description.write(it.description(), out);
        prevails.write(it.prevails(), out);
    }
}
