package org.noticekit.model;

import org.immutables.value.Value;

/** E-mails that people send. */
@Value.Immutable
public non-sealed interface EmailChannel extends CollectionChannel, WithEmailChannel {

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.emailChannel(this);
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EmailChannel}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableEmailChannel.Builder {
        Builder() {}
    }
}
