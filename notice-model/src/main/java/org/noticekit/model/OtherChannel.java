package org.noticekit.model;

import org.immutables.value.Value;

/** Any other way in which data comes in. */
@Value.Immutable
public non-sealed interface OtherChannel extends CollectionChannel, WithOtherChannel {

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.otherChannel(this);
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link OtherChannel}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableOtherChannel.Builder {
        Builder() {}
    }
}
