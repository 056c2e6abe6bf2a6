package org.noticekit.model;

import org.immutables.value.Value;

/** A safeguard that the notice only describes, without saying what it is in law. */
@Value.Immutable
public non-sealed interface OtherSafeguard extends TransferSafeguard, WithOtherSafeguard {
    /** What the notice says. */
    Prose description();

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.other(this);
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link OtherSafeguard}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableOtherSafeguard.Builder {
        Builder() {}
    }
}
