package org.noticekit.testkit;

import java.nio.file.Path;
import org.assertj.core.api.SoftAssertionsProvider;
import org.jspecify.annotations.Nullable;
import org.noticekit.io.NoticeReader;
import org.noticekit.io.ReadResult;
import org.noticekit.model.PrivacyNotice;

/** Adds assertions about notices to soft assertions of one's own: implement it beside AssertJ's providers. */
public interface NoticeSoftAssertionsProvider extends SoftAssertionsProvider {

    /** An assertion about a notice. */
    default NoticeAssert assertThat(@Nullable PrivacyNotice notice) {
        return NoticeAssert.of(notice, Outcome.softly(this));
    }

    /** An assertion about what was read. */
    default NoticeAssert assertThat(@Nullable ReadResult read) {
        return NoticeAssert.of(read, Outcome.softly(this));
    }

    /** An assertion about the notice in a file. */
    default NoticeAssert assertThatNotice(Path file) {
        return assertThat(NoticeReader.create().read(file));
    }
}
