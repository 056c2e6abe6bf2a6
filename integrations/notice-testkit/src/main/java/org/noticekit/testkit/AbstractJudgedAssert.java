package org.noticekit.testkit;

import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.WritableAssertionInfo;
import org.jspecify.annotations.Nullable;

/**
 * What assertions that follow the judging have in common. One that follows a collected failure has no judgement, and says
 * nothing more.
 *
 * @param <S> the assertion
 * @param <A> what it is about
 */
abstract class AbstractJudgedAssert<S extends AbstractJudgedAssert<S, A>, A> extends AbstractAssert<S, A> {

    private @Nullable Judgement judgement;
    private Outcome outcome = Outcome.HARD;

    AbstractJudgedAssert(@Nullable A actual, Class<S> type) {
        super(actual, type);
    }

    /** Takes over from the assertion before. */
    final void goOn(@Nullable Judgement from, Outcome how, WritableAssertionInfo before) {
        judgement = from;
        outcome = how;
        info.description(before.description());
    }

    /** What was found; null if something before has failed. */
    final @Nullable Judgement judgement() {
        return judgement;
    }

    final Outcome outcome() {
        return outcome;
    }

    final void fail(String message) {
        outcome.fail(failure("%s", message));
    }
}
