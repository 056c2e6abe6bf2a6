package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.NoticeScalars.TEXT;

import java.util.Optional;
import org.noticekit.model.Prose;
import org.noticekit.model.RetentionCriteria;
import org.noticekit.model.Text;

/** The fields of {@link RetentionCriteria}. */
final class RetentionCriteriaFields extends CommonRetentionFields<RetentionCriteria> {

    static final RetentionCriteriaFields KIND = new RetentionCriteriaFields();

    private final Field<Prose> criteria = required("criteria", PROSE, "What decides how long data is kept.");
    private final Field<Optional<Text>> runsFrom =
            optional("runsFrom", TEXT, "The event from which the criteria count.");

    private RetentionCriteriaFields() {
        super("retentionCriteria", "a retention by criteria", "Data is kept as long as certain criteria say.");
    }

    @Override
    RetentionCriteria make(Values in) {
        return RetentionCriteria.builder()
                .criteria(in.get(criteria))
                .runsFrom(in.get(runsFrom))
                .afterwards(in.get(afterwards))
                .addAllExceptions(in.get(exceptions))
                .addAllLaws(in.get(laws))
                .schedule(in.get(schedule))
                .note(in.get(note))
                .build();
    }

    @Override
    void writeOwn(RetentionCriteria it, Output out) {
        criteria.write(it.criteria(), out);
        runsFrom.write(it.runsFrom(), out);
    }
}
