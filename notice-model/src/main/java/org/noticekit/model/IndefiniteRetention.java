package org.noticekit.model;

import java.util.Optional;
import org.immutables.value.Value;

/** Data is kept for ever. */
@Value.Immutable
public non-sealed interface IndefiniteRetention extends Retention, WithIndefiniteRetention {
    /** Why, for example as a public archive. */
    Optional<Prose> reason();

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.indefinite(this);
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link IndefiniteRetention}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableIndefiniteRetention.Builder {
        Builder() {}
    }
}
