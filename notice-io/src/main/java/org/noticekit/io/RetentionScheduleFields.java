package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PROSE;

import java.util.Optional;
import org.noticekit.model.Prose;
import org.noticekit.model.RetentionSchedule;

/** The fields of {@link RetentionSchedule}. */
final class RetentionScheduleFields extends CommonRetentionFields<RetentionSchedule> {

    static final RetentionScheduleFields KIND = new RetentionScheduleFields();

    private final Field<Optional<Prose>> description =
            optional("description", PROSE, "What the schedule says of this data, or how to see it.");

    private RetentionScheduleFields() {
        super("retentionSchedule", "a retention by schedule", "Data is kept as long as a retention schedule says.");
    }

    @Override
    RetentionSchedule make(Values in) {
        return RetentionSchedule.builder()
                .description(in.get(description))
                .afterwards(in.get(afterwards))
                .addAllExceptions(in.get(exceptions))
                .addAllLaws(in.get(laws))
                .schedule(in.get(schedule))
                .note(in.get(note))
                .build();
    }

    @Override
    void writeOwn(RetentionSchedule it, Output out) {
        description.write(it.description(), out);
    }
}
