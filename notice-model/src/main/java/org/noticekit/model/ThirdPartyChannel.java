package org.noticekit.model;

import org.immutables.value.Value;

/** Data that others send, which people have not given themselves (Article 14). */
@Value.Immutable
public non-sealed interface ThirdPartyChannel extends CollectionChannel, WithThirdPartyChannel {

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.thirdPartyChannel(this);
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ThirdPartyChannel}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableThirdPartyChannel.Builder {
        Builder() {}
    }
}
