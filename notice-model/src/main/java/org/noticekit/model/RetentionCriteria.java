package org.noticekit.model;

import java.util.Optional;
import org.immutables.value.Value;

/** Data is kept as long as certain criteria say. */
@Value.Immutable
public non-sealed interface RetentionCriteria extends Retention, WithRetentionCriteria {
    /** The criteria. */
    Prose criteria();

    /** The event from which they count. */
    Optional<Text> runsFrom();

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.criteria(this);
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RetentionCriteria}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableRetentionCriteria.Builder {
        Builder() {}
    }
}
