package org.noticekit.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A legal obligation of the controller (UK GDPR Article 6(1)(c)). */
@Value.Immutable
public non-sealed interface LegalObligation extends LawfulBasis, WithLegalObligation {
    /** The law that obliges it; empty if not given. */
    List<LegalReference> laws();

    /** What it must do. */
    Optional<Prose> obligation();

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.legalObligation(this);
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LegalObligation}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableLegalObligation.Builder {
        Builder() {}
    }
}
