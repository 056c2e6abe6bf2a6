package org.noticekit.model;

import java.util.Optional;
import org.immutables.value.Value;

/** Data is kept as long as a retention schedule says. */
@Value.Immutable
public non-sealed interface RetentionSchedule extends Retention, WithRetentionSchedule {
    /** What the schedule says of it, or how to see it. */
    Optional<Prose> description();

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.schedule(this);
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RetentionSchedule}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableRetentionSchedule.Builder {
        Builder() {}
    }
}
