package org.noticekit.model;

import java.util.Optional;
import org.immutables.value.Value;

/** A contract with the person, or steps they asked for before one (UK GDPR Article 6(1)(b)). */
@Value.Immutable
public non-sealed interface Contract extends LawfulBasis, WithContract {
    /** The contract, and who its parties are. */
    Optional<Prose> contract();

    /** Its terms. */
    Optional<Link> terms();

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.contract(this);
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Contract}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableContract.Builder {
        Builder() {}
    }
}
