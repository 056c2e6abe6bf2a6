package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PERIOD;
import static org.noticekit.io.NoticeScalars.TEXT;

import java.util.Optional;
import org.noticekit.model.RetentionUntilEvent;
import org.noticekit.model.Text;
import org.noticekit.model.TimePeriod;

/** The fields of {@link RetentionUntilEvent}. */
final class RetentionUntilEventFields extends CommonRetentionFields<RetentionUntilEvent> {

    static final RetentionUntilEventFields KIND = new RetentionUntilEventFields();

    private final Field<Text> event = required(
            "event",
            TEXT,
            "The event, in words that go on from \"until\", for example \"you close your account\" or \"you unsubscribe\".");
    private final Field<Optional<TimePeriod>> within =
            optional("within", PERIOD, "How soon after the event the data is gone.");

    private RetentionUntilEventFields() {
        super("retentionUntilEvent", "a retention until an event", "Data is kept until something happens.");
    }

    @Override
    RetentionUntilEvent make(Values in) {
        return RetentionUntilEvent.builder()
                .event(in.get(event))
                .within(in.get(within))
                .afterwards(in.get(afterwards))
                .addAllExceptions(in.get(exceptions))
                .addAllLaws(in.get(laws))
                .schedule(in.get(schedule))
                .note(in.get(note))
                .build();
    }

    @Override
    void writeOwn(RetentionUntilEvent it, Output out) {
        event.write(it.event(), out);
        within.write(it.within(), out);
    }
}
