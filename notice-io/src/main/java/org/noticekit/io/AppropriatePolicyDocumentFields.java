package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.NoticeScalars.TEXT;
import static org.noticekit.io.NoticeScalars.URL;

import java.util.Optional;
import org.noticekit.model.AppropriatePolicyDocument;
import org.noticekit.model.Prose;
import org.noticekit.model.Text;
import org.noticekit.model.WebAddress;

/** The fields of {@link AppropriatePolicyDocument}. */
final class AppropriatePolicyDocumentFields extends ObjectKind<AppropriatePolicyDocument> {

    static final AppropriatePolicyDocumentFields KIND = new AppropriatePolicyDocumentFields();

    private final Field<Optional<Text>> title = optional("title", TEXT, "The document's title.");
    private final Field<Optional<WebAddress>> url = optional("url", URL, "Where the document can be read.");
    private final Field<Optional<Prose>> availability =
            optional("availability", PROSE, "How else people can get the document.");

    private AppropriatePolicyDocumentFields() {
        super(
                "appropriatePolicyDocument",
                "an appropriate policy document",
                "The policy that some conditions of Schedule 1 to the Data Protection Act 2018 call for (its paragraphs 38 to 41).");
    }

    @Override
    AppropriatePolicyDocument make(Values in) {
        return AppropriatePolicyDocument.builder()
                .title(in.get(title))
                .url(in.get(url))
                .availability(in.get(availability))
                .build();
    }

    @Override
    void writeFields(AppropriatePolicyDocument it, Output out) {
        title.write(it.title(), out);
        url.write(it.url(), out);
        availability.write(it.availability(), out);
    }
}
