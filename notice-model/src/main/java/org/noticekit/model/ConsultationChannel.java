package org.noticekit.model;

import org.immutables.value.Value;

/** Consultations in which people give their views. */
@Value.Immutable
public non-sealed interface ConsultationChannel extends CollectionChannel, WithConsultationChannel {

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.consultationChannel(this);
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ConsultationChannel}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableConsultationChannel.Builder {
        Builder() {}
    }
}
