package org.noticekit.model;

import java.util.Optional;
import org.immutables.value.Value;

/** It is not yet decided how long data is kept. */
@Value.Immutable
public non-sealed interface UndecidedRetention extends Retention, WithUndecidedRetention {
    /** Why, and how it will be decided. */
    Optional<Prose> reason();

    /** By when it will be. */
    Optional<NoticeDate> decisionBy();

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.undecided(this);
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link UndecidedRetention}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableUndecidedRetention.Builder {
        Builder() {}
    }
}
