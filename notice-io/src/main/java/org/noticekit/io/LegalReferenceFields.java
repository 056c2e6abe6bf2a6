package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.TEXT;
import static org.noticekit.io.NoticeScalars.URL;

import java.util.Optional;
import org.noticekit.model.LegalReference;
import org.noticekit.model.Text;
import org.noticekit.model.WebAddress;

/** The fields of {@link LegalReference}. */
final class LegalReferenceFields extends ObjectKind<LegalReference> {

    static final LegalReferenceFields KIND = new LegalReferenceFields();

    private final Field<Text> citation = required(
            "citation",
            TEXT,
            "The instrument and the place in it, for example \"Localism Act 2011, section 1\" or \"Care Act 2014, section 9\".");
    private final Field<Optional<WebAddress>> url = optional("url", URL, "Where the text of the law can be read.");

    private LegalReferenceFields() {
        super("legalReference", "a reference to the law", "A place in the law, as people cite it.");
        shortForm(citation);
    }

    @Override
    LegalReference make(Values in) {
        return LegalReference.builder()
                .citation(in.get(citation))
                .url(in.get(url))
                .build();
    }

    @Override
    void writeFields(LegalReference it, Output out) {
        citation.write(it.citation(), out);
        url.write(it.url(), out);
    }
}
