package org.noticekit.model;

import org.immutables.value.Value;

/** Letters and paper forms. */
@Value.Immutable
public non-sealed interface PostChannel extends CollectionChannel, WithPostChannel {

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.postChannel(this);
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PostChannel}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutablePostChannel.Builder {
        Builder() {}
    }
}
