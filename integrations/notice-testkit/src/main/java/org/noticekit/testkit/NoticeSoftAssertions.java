package org.noticekit.testkit;

import java.util.function.Consumer;
import org.assertj.core.api.AbstractSoftAssertions;

/**
 * Assertions about notices that are all made before the test fails, with all that failed.
 *
 * <pre>{@code
 * NoticeSoftAssertions.assertSoftly(softly -> {
 *     softly.assertThat(notice).asOf(day).isComplete();
 *     softly.assertThat(notice).asOf(day).processor("chat-host").storesDataOnlyIn(Place.UK);
 * });
 * }</pre>
 */
public class NoticeSoftAssertions extends AbstractSoftAssertions implements NoticeSoftAssertionsProvider {

    /** Makes the assertions, then fails with all that failed. */
    public static void assertSoftly(Consumer<NoticeSoftAssertions> assertions) {
        NoticeSoftAssertions softly = new NoticeSoftAssertions();
        assertions.accept(softly);
        softly.assertAll();
    }
}
