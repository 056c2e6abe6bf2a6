package org.noticekit.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.noticekit.check.CheckProgress;

/** A line on a terminal that tells how far a check is, from its second second on, and is gone when the check is done. */
final class ProgressLine implements CheckProgress {

    private static final long PATIENCE = 1_000_000_000;
    private static final long INTERVAL = 100_000_000;

    private final PrintWriter terminal;
    private final LongSupplier nanoseconds;
    private long next;
    private int width;

    /** A line whose time begins now, by a clock whose zero may be anywhere. */
    ProgressLine(PrintWriter terminal, LongSupplier nanoseconds) {
        this.terminal = terminal;
        this.nanoseconds = nanoseconds;
        this.next = nanoseconds.getAsLong() + PATIENCE;
    }

    @Override
    public void done(Step step, int done, int all) {
        long now = nanoseconds.getAsLong();
        if (now - next >= 0) {
            next = now + INTERVAL;
            show(String.format(Locale.ROOT, "%s %,d of %,d files", step == Step.READ ? "read" : "checked", done, all));
        }
    }

    /** Takes the line away. */
    void erase() {
        if (width > 0) {
            show("");
            terminal.print("\r");
            terminal.flush();
        }
    }

    /** Shows a text in place of the one before: with spaces, which every terminal knows. */
    private void show(String text) {
        terminal.print("\r" + text + " ".repeat(Math.max(0, width - text.length())));
        terminal.flush();
        width = Math.max(width, text.length());
    }
}
