package org.noticekit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.noticekit.check.CheckProgress.Step;

class ProgressLineTest {

    private final StringWriter terminal = new StringWriter();
    private final AtomicLong milliseconds = new AtomicLong(-300); // nothing says where a clock begins
    private final ProgressLine line = new ProgressLine(new PrintWriter(terminal), () -> milliseconds.get() * 1_000_000);

    @Test
    void whatIsDoneWithinASecondIsNotToldOf() {
        milliseconds.addAndGet(999);
        line.done(Step.JUDGED, 2000, 2000);
        line.erase();

        assertThat(terminal.toString()).isEmpty();
    }

    @Test
    void itIsToldAtMostTenTimesASecond() {
        milliseconds.addAndGet(1000);
        line.done(Step.READ, 5, 2000);
        milliseconds.addAndGet(99);
        line.done(Step.READ, 6, 2000);
        milliseconds.addAndGet(1);
        line.done(Step.READ, 7, 2000);

        assertThat(terminal.toString()).isEqualTo("\rread 5 of 2,000 files\rread 7 of 2,000 files");
    }

    @Test
    void aShorterTextLeavesNothingOfALongerOneAndInTheEndNothingIsLeft() {
        milliseconds.addAndGet(1000);
        line.done(Step.READ, 2000, 2000);
        milliseconds.addAndGet(100);
        line.done(Step.JUDGED, 1, 2000);
        milliseconds.addAndGet(100);
        line.done(Step.READ, 1, 2000);
        line.erase();

        assertThat(terminal.toString())
                .isEqualTo("\rread 2,000 of 2,000 files\rchecked 1 of 2,000 files \rread 1 of 2,000 files    \r"
                        + " ".repeat(25) + "\r");
    }
}
