package org.noticekit.model;

import java.util.Optional;
import org.immutables.value.Value;

/** A derogation for a specific situation (Article 49). */
@Value.Immutable
public non-sealed interface TransferDerogation extends TransferSafeguard, WithTransferDerogation {
    /** The ground. */
    Optional<DerogationGround> ground();

    /** Why it applies. */
    Optional<Prose> explanation();

    /** How to learn of the interest and the safeguards, where it rests on compelling legitimate interests. */
    Optional<Prose> copy();

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.derogation(this);
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TransferDerogation}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableTransferDerogation.Builder {
        Builder() {}
    }
}
