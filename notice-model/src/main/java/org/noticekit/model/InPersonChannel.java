package org.noticekit.model;

import org.immutables.value.Value;

/** Visits and meetings. */
@Value.Immutable
public non-sealed interface InPersonChannel extends CollectionChannel, WithInPersonChannel {

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.inPersonChannel(this);
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link InPersonChannel}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableInPersonChannel.Builder {
        Builder() {}
    }
}
