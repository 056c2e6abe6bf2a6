package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PROSE;

import java.util.Optional;
import org.noticekit.model.Prose;
import org.noticekit.model.Retention;
import org.noticekit.model.RetentionException;

/** The fields of {@link RetentionException}. */
final class RetentionExceptionFields extends ObjectKind<RetentionException> {

    static final RetentionExceptionFields KIND = new RetentionExceptionFields();

    private final Field<Prose> circumstances =
            required("circumstances", PROSE, "When the data is kept for another time.");
    private final Field<Optional<Retention>> retention =
            optional("retention", new LaterKind<>(() -> RetentionFields.KIND), "How long the data is kept then.");

    private RetentionExceptionFields() {
        super(
                "retentionException",
                "an exception from a retention time",
                "When data is kept for another time than usual.");
        shortForm(circumstances);
    }

    @Override
    RetentionException make(Values in) {
        return RetentionException.builder()
                .circumstances(in.get(circumstances))
                .retention(in.get(retention))
                .build();
    }

    @Override
    void writeFields(RetentionException it, Output out) {
        circumstances.write(it.circumstances(), out);
        retention.write(it.retention(), out);
    }
}
