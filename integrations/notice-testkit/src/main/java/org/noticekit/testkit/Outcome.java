package org.noticekit.testkit;

import java.util.function.Function;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.SoftAssertionsProvider;
import org.jspecify.annotations.Nullable;

/** What happens when an assertion fails: it ends the test, or it is collected. */
final class Outcome {

    /** The first failure ends the test. */
    static final Outcome HARD = new Outcome(null);

    private final @Nullable SoftAssertionsProvider collector;

    private Outcome(@Nullable SoftAssertionsProvider collector) {
        this.collector = collector;
    }

    /** Failures are collected. */
    static Outcome softly(SoftAssertionsProvider collector) {
        return new Outcome(collector);
    }

    void fail(AssertionError failure) {
        if (collector == null) {
            throw failure;
        }
        collector.collectAssertionError(failure);
    }

    /** An assertion whose failures, those of AssertJ's own methods too, come here. */
    <S extends AbstractAssert<S, A>, A> S make(
            Class<S> type, Class<A> actualType, @Nullable A actual, Function<@Nullable A, S> plain) {
        return collector == null ? plain.apply(actual) : proxy(collector, type, actualType, actual);
    }

    @SuppressWarnings("NullAway") // AssertJ takes null for the actual value, and says nowhere that it does
    private static <S extends AbstractAssert<S, A>, A> S proxy(
            SoftAssertionsProvider collector, Class<S> type, Class<A> actualType, @Nullable A actual) {
        return collector.proxy(type, actualType, actual);
    }
}
