package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.NoticeScalars.TEXT;
import static org.noticekit.io.NoticeScalars.URL;
import static org.noticekit.io.WordKind.words;

import java.util.Optional;
import org.noticekit.model.DocumentKind;
import org.noticekit.model.Prose;
import org.noticekit.model.RelatedDocument;
import org.noticekit.model.Text;
import org.noticekit.model.WebAddress;

/** The fields of {@link RelatedDocument}. */
final class RelatedDocumentFields extends ObjectKind<RelatedDocument> {

    static final RelatedDocumentFields KIND = new RelatedDocumentFields();

    private final Field<Optional<DocumentKind>> kind =
            optional("kind", words("a kind of document", DocumentKind.values()), "What kind of document it is.");
    private final Field<Text> title = required("title", TEXT, "The document's title.");
    private final Field<Optional<WebAddress>> url = optional("url", URL, "Where the document can be read.");
    private final Field<Optional<Prose>> description = optional(
            "description", PROSE, "What the document says, or how else to get it, for example on paper on request.");

    private RelatedDocumentFields() {
        super(
                "relatedDocument",
                "a document",
                "A document that belongs with the notice but is no privacy notice itself.");
    }

    @Override
    RelatedDocument make(Values in) {
        return RelatedDocument.builder()
                .kind(in.get(kind))
                .title(in.get(title))
                .url(in.get(url))
                .description(in.get(description))
                .build();
    }

    @Override
    void writeFields(RelatedDocument it, Output out) {
        kind.write(it.kind(), out);
        title.write(it.title(), out);
        url.write(it.url(), out);
        description.write(it.description(), out);
    }
}
