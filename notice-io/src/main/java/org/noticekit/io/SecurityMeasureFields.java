package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.WordKind.words;

import java.util.Optional;
import org.noticekit.model.Prose;
import org.noticekit.model.SecurityMeasure;
import org.noticekit.model.SecurityMeasureKind;

/** The fields of {@link SecurityMeasure}. */
final class SecurityMeasureFields extends ObjectKind<SecurityMeasure> {

    static final SecurityMeasureFields KIND = new SecurityMeasureFields();

    private final Field<Optional<SecurityMeasureKind>> kind =
            optional("kind", words("a kind of security measure", SecurityMeasureKind.values()), "The kind of measure.");
    private final Field<Prose> description = required("description", PROSE, "What is done to keep the data safe.");

    private SecurityMeasureFields() {
        super("securityMeasure", "a security measure", "One thing done to keep data safe.");
        shortForm(description);
    }

    @Override
    SecurityMeasure make(Values in) {
        return SecurityMeasure.builder()
                .kind(in.get(kind))
                .description(in.get(description))
                .build();
    }

    @Override
    void writeFields(SecurityMeasure it, Output out) {
        kind.write(it.kind(), out);
        description.write(it.description(), out);
    }
}
