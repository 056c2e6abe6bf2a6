package org.noticekit.model;

import java.util.Optional;
import org.immutables.value.Value;

/** Data is kept for a fixed time. */
@Value.Immutable
public non-sealed interface RetentionPeriod extends Retention, WithRetentionPeriod {
    /** The time; the shorter end of a range. */
    TimePeriod period();

    /** The longer end, where the time is a range. */
    Optional<TimePeriod> longest();

    /** Whether the time is exact or a limit; not stated means exact. */
    Optional<PeriodBound> bound();

    /** The event it runs from, in words that go on from "after", for example "we close your enquiry". */
    Optional<Text> runsFrom();

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.period(this);
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RetentionPeriod}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableRetentionPeriod.Builder {
        Builder() {}
    }
}
