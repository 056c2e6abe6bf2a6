package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PERIOD;
import static org.noticekit.io.NoticeScalars.TEXT;
import static org.noticekit.io.WordKind.words;

import java.util.Optional;
import org.noticekit.model.PeriodBound;
import org.noticekit.model.RetentionPeriod;
import org.noticekit.model.Text;
import org.noticekit.model.TimePeriod;

/** The fields of {@link RetentionPeriod}. */
final class RetentionPeriodFields extends CommonRetentionFields<RetentionPeriod> {

    static final RetentionPeriodFields KIND = new RetentionPeriodFields();

    private final Field<TimePeriod> period =
            required("period", PERIOD, "How long the data is kept; the shorter end of a range.");
    private final Field<Optional<TimePeriod>> longest =
            optional("longest", PERIOD, "The longer end, where the time is a range.");
    private final Field<Optional<PeriodBound>> bound = optional(
            "bound",
            words("a bound of a period", PeriodBound.values()),
            "Whether the time is exact or a limit; if left out, exact.");
    private final Field<Optional<Text>> runsFrom = optional(
            "runsFrom",
            TEXT,
            "The event it runs from, in words that go on from \"after\", for example \"we close your enquiry\" or \"the end of the financial year\".");

    private RetentionPeriodFields() {
        super("retentionPeriod", "a fixed retention time", "Data is kept for a fixed time.");
    }

    @Override
    RetentionPeriod make(Values in) {
        return RetentionPeriod.builder()
                .period(in.get(period))
                .longest(in.get(longest))
                .bound(in.get(bound))
                .runsFrom(in.get(runsFrom))
                .afterwards(in.get(afterwards))
                .addAllExceptions(in.get(exceptions))
                .addAllLaws(in.get(laws))
                .schedule(in.get(schedule))
                .note(in.get(note))
                .build();
    }

    @Override
    void writeOwn(RetentionPeriod it, Output out) {
        period.write(it.period(), out);
        longest.write(it.longest(), out);
        bound.write(it.bound(), out);
        runsFrom.write(it.runsFrom(), out);
    }
}
