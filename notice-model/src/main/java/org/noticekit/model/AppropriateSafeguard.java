package org.noticekit.model;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** Appropriate safeguards (Article 46), such as a contract in a form that the regulator issued. */
@Value.Immutable
public non-sealed interface AppropriateSafeguard extends TransferSafeguard, WithAppropriateSafeguard {
    /** The instruments relied on; empty if not named. */
    Set<SafeguardInstrument> instruments();

    /** How to get a copy (Article 13(1)(f)). */
    Optional<Prose> copy();

    /** Where a copy can be read. */
    Optional<Link> link();

    /** That the data protection test (Article 46(1A)) or transfer impact assessment was made. */
    Optional<Prose> test();

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.appropriateSafeguard(this);
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AppropriateSafeguard}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableAppropriateSafeguard.Builder {
        Builder() {}
    }
}
