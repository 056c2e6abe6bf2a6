package org.noticekit.spring;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.noticekit.spring.ServedNotices.Current;
import org.noticekit.web.NoticeCatalog;
import org.noticekit.web.NoticeEndpoint;

/**
 * Looks when somebody asks, and at most once a second, whether a file has changed, was added or is gone; while what it finds
 * cannot be served, the last that could be stays. Thread-safe; nobody waits for a look that another takes.
 */
final class NoticeReload {

    private static final long BETWEEN_LOOKS = Duration.ofSeconds(1).toNanos();

    private final NoticeLoader loader;
    private final Function<NoticeCatalog, NoticeEndpoint> maker;
    private final LongSupplier nanoTime;
    private final ReentrantLock looking = new ReentrantLock();

    private volatile Current current;
    private Snapshot seen; // this and the rest by whoever has the lock
    private Optional<String> failure = Optional.empty();
    private long lastLook;

    NoticeReload(
            Current atStart,
            Snapshot seen,
            NoticeLoader loader,
            Function<NoticeCatalog, NoticeEndpoint> maker,
            LongSupplier nanoTime) {
        this.loader = loader;
        this.maker = maker;
        this.nanoTime = nanoTime;
        this.current = atStart;
        this.seen = seen;
        this.lastLook = nanoTime.getAsLong() - BETWEEN_LOOKS;
    }

    /** What is served, without a look. */
    Current current() {
        return current;
    }

    /** What is served after a look, if it is time for one. */
    Current lastGood() {
        if (looking.tryLock()) {
            try {
                long now = nanoTime.getAsLong();
                if (now - lastLook >= BETWEEN_LOOKS) {
                    lastLook = now;
                    look();
                }
            } finally {
                looking.unlock();
            }
        }
        return current;
    }

    /** What fails, for whatever reason, is told once, and tried again at the next look. */
    private void look() {
        try {
            Snapshot now = loader.read();
            if (failure.isPresent() || !now.equals(seen)) {
                take(now);
                seen = now;
                failure = Optional.empty();
            }
        } catch (NoticesRefusedException refused) {
            keep(String.valueOf(refused.getMessage()));
        } catch (RuntimeException failed) {
            keep(failed.toString());
        }
    }

    private void keep(String reason) {
        if (!failure.equals(Optional.of(reason))) {
            failure = Optional.of(reason);
            tellKept(reason);
        }
    }

    /** What is found in the notices is no failure to look: who mends them changes them. */
    private void take(Snapshot now) {
        LoadedNotices loaded;
        try {
            loaded = loader.load(now);
        } catch (NoticesRefusedException refused) {
            tellKept(String.valueOf(refused.getMessage()));
            return;
        }
        current = new Current(maker.apply(loaded.catalog()), Optional.of(loaded));
        FindingLog.tell("Privacy notices have changed; they are served as they are now.");
        FindingLog.write(loaded.result());
    }

    private static void tellKept(String reason) {
        FindingLog.warn("Privacy notices have changed; those from before are served until this is mended. " + reason);
    }
}
