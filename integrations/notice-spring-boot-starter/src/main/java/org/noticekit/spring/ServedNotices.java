package org.noticekit.spring;

import java.util.Optional;
import org.noticekit.web.NoticeCatalog;
import org.noticekit.web.NoticeEndpoint;
import org.noticekit.web.NoticePages;

/**
 * The notices that are served at this moment: those that the application started with or, with {@code noticekit.reload}, the
 * last good ones. The beans {@link NoticeCatalog} and {@link NoticePages} stay as they were at the start; who wants to show a
 * changed notice without a restart asks here each time. Thread-safe.
 */
public final class ServedNotices {

    /**
     * What is served.
     *
     * @param endpoint what answers requests for the pages
     * @param loaded where they are from; empty if the application has a catalogue of its own
     */
    record Current(NoticeEndpoint endpoint, Optional<LoadedNotices> loaded) {}

    private final Current atStart;
    private final Optional<NoticeReload> reload;

    private ServedNotices(Current atStart, Optional<NoticeReload> reload) {
        this.atStart = atStart;
        this.reload = reload;
    }

    /** Always the same. */
    static ServedNotices fixed(NoticeEndpoint endpoint, Optional<LoadedNotices> loaded) {
        return new ServedNotices(new Current(endpoint, loaded), Optional.empty());
    }

    /** The last good ones. */
    static ServedNotices reloaded(NoticeReload reload) {
        return new ServedNotices(reload.current(), Optional.of(reload));
    }

    Current current() {
        return reload.map(NoticeReload::lastGood).orElse(atStart);
    }

    NoticeEndpoint endpoint() {
        return current().endpoint();
    }

    /** The notices as pages and fragments. */
    public NoticePages pages() {
        return endpoint().pages();
    }

    /** The notices. */
    public NoticeCatalog catalog() {
        return pages().catalog();
    }
}
