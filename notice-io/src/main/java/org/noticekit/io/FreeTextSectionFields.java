package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.NoticeScalars.TEXT;
import static org.noticekit.io.NoticeWords.JURISDICTION;

import java.util.Set;
import org.noticekit.model.FreeTextSection;
import org.noticekit.model.Jurisdiction;
import org.noticekit.model.Prose;
import org.noticekit.model.Text;

/** The fields of {@link FreeTextSection}. */
final class FreeTextSectionFields extends ObjectKind<FreeTextSection> {

    static final FreeTextSectionFields KIND = new FreeTextSectionFields();

    private final Field<Text> title = required("title", TEXT, "The section's heading.");
    private final Field<Prose> body = required("body", PROSE, "What the section says.");
    private final Field<Set<Jurisdiction>> jurisdictions =
            set("jurisdictions", JURISDICTION, "Where the section applies; if left out, everywhere.");

    private FreeTextSectionFields() {
        super("freeTextSection", "a section", "A section of the notice for what has no place elsewhere.");
    }

    @Override
    FreeTextSection make(Values in) {
        return FreeTextSection.builder()
                .title(in.get(title))
                .body(in.get(body))
                .addAllJurisdictions(in.get(jurisdictions))
                .build();
    }

    @Override
    void writeFields(FreeTextSection it, Output out) {
        title.write(it.title(), out);
        body.write(it.body(), out);
        jurisdictions.write(it.jurisdictions(), out);
    }
}
