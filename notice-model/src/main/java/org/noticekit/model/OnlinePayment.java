package org.noticekit.model;

import java.util.Optional;
import org.immutables.value.Value;

/** Payments on a website. */
@Value.Immutable
public non-sealed interface OnlinePayment extends CollectionChannel, WithOnlinePayment {
    /** Who sees and keeps card details. */
    Optional<Prose> cardData();

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.onlinePayment(this);
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link OnlinePayment}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableOnlinePayment.Builder {
        Builder() {}
    }
}
