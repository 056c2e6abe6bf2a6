package org.noticekit.model;

import java.util.Optional;
import org.immutables.value.Value;

/** An account that people sign in to. */
@Value.Immutable
public non-sealed interface CustomerAccount extends CollectionChannel, WithCustomerAccount {
    /** The terms of the account. */
    Optional<Link> terms();

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.customerAccount(this);
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CustomerAccount}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableCustomerAccount.Builder {
        Builder() {}
    }
}
