package org.noticekit.model;

import org.immutables.value.Value;

/** Telephone calls. */
@Value.Immutable
public non-sealed interface TelephoneChannel extends CollectionChannel, WithTelephoneChannel {

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.telephoneChannel(this);
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TelephoneChannel}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableTelephoneChannel.Builder {
        Builder() {}
    }
}
