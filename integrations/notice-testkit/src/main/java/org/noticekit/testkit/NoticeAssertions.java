package org.noticekit.testkit;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.noticekit.io.NoticeReader;
import org.noticekit.io.ReadResult;
import org.noticekit.model.PrivacyNotice;

/**
 * Where assertions about notices begin.
 *
 * <pre>{@code
 * PrivacyNotice notice = NoticeReader.create().read(Path.of("src/main/notices/website.yaml")).orThrow();
 *
 * assertThat(notice).asOf(LocalDate.of(2026, 11, 23)).isComplete().hasNoErrors();
 * assertThat(notice)
 *         .asOf(LocalDate.of(2026, 11, 23))
 *         .processor("chat-host")
 *         .storesDataOnlyIn(Place.UK, Place.EU);
 * }</pre>
 *
 * <p>It can be imported together with AssertJ's own {@code Assertions.assertThat}. What came from a file is told with file,
 * line and column when it fails; of a bare notice only paths are known.
 */
public final class NoticeAssertions {

    private NoticeAssertions() {}

    /** An assertion about a notice. */
    public static NoticeAssert assertThat(@Nullable PrivacyNotice notice) {
        return new NoticeAssert(notice);
    }

    /** An assertion about what was read; if that is no notice, judging it fails and lists all that is wrong with the file. */
    public static NoticeAssert assertThat(@Nullable ReadResult read) {
        return NoticeAssert.of(read, Outcome.HARD);
    }

    /**
     * An assertion about the notice in a file. It has a name of its own because AssertJ's {@code assertThat(Path)} is about
     * the file itself, and a class that imports both could say neither.
     */
    public static NoticeAssert assertThatNotice(Path file) {
        return assertThat(NoticeReader.create().read(file));
    }

    /** An assertion about how well a policy is guarded against data that moves. */
    public static PolicyTesterAssert assertThat(@Nullable PolicyTester tester) {
        return new PolicyTesterAssert(tester);
    }
}
