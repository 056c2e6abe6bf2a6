package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.WordKind.words;

import java.util.Optional;
import org.noticekit.model.Prose;
import org.noticekit.model.Purpose;
import org.noticekit.model.PurposeKind;

/** The fields of {@link Purpose}. */
final class PurposeFields extends ObjectKind<Purpose> {

    static final PurposeFields KIND = new PurposeFields();

    private final Field<Prose> description =
            required("description", PROSE, "What the data is used for, in words that go on from \"we use it to\".");
    private final Field<Optional<PurposeKind>> kind = optional(
            "kind", words("a kind of purpose", PurposeKind.values()), "The kind of purpose, where a rule turns on it.");

    private PurposeFields() {
        super("purpose", "a purpose", "A purpose for which data is used (UK GDPR Article 5(1)(b)).");
        shortForm(description);
    }

    @Override
    Purpose make(Values in) {
        return Purpose.builder()
                .description(in.get(description))
                .kind(in.get(kind))
                .build();
    }

    @Override
    void writeFields(Purpose it, Output out) {
        description.write(it.description(), out);
        kind.write(it.kind(), out);
    }
}
