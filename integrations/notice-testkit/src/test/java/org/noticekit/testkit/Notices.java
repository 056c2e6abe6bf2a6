package org.noticekit.testkit;

import java.nio.file.Path;
import java.time.LocalDate;
import org.noticekit.io.NoticeReader;
import org.noticekit.io.ReadResult;
import org.noticekit.model.PrivacyNotice;

/** What the tests of assertions are about. */
final class Notices {

    static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    static final Path FILE = Path.of("src/test/resources/notices/good.yaml");

    private Notices() {}

    static ReadResult read() {
        return NoticeReader.create().read(FILE);
    }

    static PrivacyNotice notice() {
        return read().orThrow();
    }
}
