package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.DATE;
import static org.noticekit.io.NoticeScalars.PROSE;

import java.util.Optional;
import org.noticekit.model.NoticeDate;
import org.noticekit.model.Prose;
import org.noticekit.model.UndecidedRetention;

/** The fields of {@link UndecidedRetention}. */
final class UndecidedRetentionFields extends CommonRetentionFields<UndecidedRetention> {

    static final UndecidedRetentionFields KIND = new UndecidedRetentionFields();

    private final Field<Optional<Prose>> reason =
            optional("reason", PROSE, "Why it is not decided yet, and how it will be.");
    private final Field<Optional<NoticeDate>> decisionBy = optional("decisionBy", DATE, "By when it will be decided.");

    private UndecidedRetentionFields() {
        super("undecidedRetention", "an undecided retention", "It is not yet decided how long data is kept.");
    }

    @Override
    UndecidedRetention make(Values in) {
        return UndecidedRetention.builder()
                .reason(in.get(reason))
                .decisionBy(in.get(decisionBy))
                .afterwards(in.get(afterwards))
                .addAllExceptions(in.get(exceptions))
                .addAllLaws(in.get(laws))
                .schedule(in.get(schedule))
                .note(in.get(note))
                .build();
    }

    @Override
    void writeOwn(UndecidedRetention it, Output out) {
        reason.write(it.reason(), out);
        decisionBy.write(it.decisionBy(), out);
    }
}
