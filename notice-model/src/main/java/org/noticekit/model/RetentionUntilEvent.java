package org.noticekit.model;

import java.util.Optional;
import org.immutables.value.Value;

/** Data is kept until something happens. */
@Value.Immutable
public non-sealed interface RetentionUntilEvent extends Retention, WithRetentionUntilEvent {
    /** The event, in words that go on from "until", for example "you close your account". */
    Text event();

    /** How soon after it the data is gone. */
    Optional<TimePeriod> within();

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.untilEvent(this);
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RetentionUntilEvent}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableRetentionUntilEvent.Builder {
        Builder() {}
    }
}
