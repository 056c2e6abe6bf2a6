package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PROSE;

import java.util.Optional;
import org.noticekit.model.IndefiniteRetention;
import org.noticekit.model.Prose;

/** The fields of {@link IndefiniteRetention}. */
final class IndefiniteRetentionFields extends CommonRetentionFields<IndefiniteRetention> {

    static final IndefiniteRetentionFields KIND = new IndefiniteRetentionFields();

    private final Field<Optional<Prose>> reason =
            optional("reason", PROSE, "Why data is kept for ever, for example as a public archive.");

    private IndefiniteRetentionFields() {
        super("indefiniteRetention", "an indefinite retention", "Data is kept for ever.");
    }

    @Override
    IndefiniteRetention make(Values in) {
        return IndefiniteRetention.builder()
                .reason(in.get(reason))
                .afterwards(in.get(afterwards))
                .addAllExceptions(in.get(exceptions))
                .addAllLaws(in.get(laws))
                .schedule(in.get(schedule))
                .note(in.get(note))
                .build();
    }

    @Override
    void writeOwn(IndefiniteRetention it, Output out) {
        reason.write(it.reason(), out);
    }
}
