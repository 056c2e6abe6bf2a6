package org.noticekit.spring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Knows by the law of which day notices are judged.
 *
 * @param stated the day that the properties state; empty for today
 * @param clock what tells today
 */
record NoticeDay(Optional<LocalDate> stated, Clock clock) {

    LocalDate get() {
        return stated.orElseGet(() -> LocalDate.now(clock));
    }
}
