package org.noticekit.model;

import java.util.Optional;
import org.immutables.value.Value;

/** A recognised legitimate interest (UK GDPR Article 6(1)(ea) and Annex 1, from 5 February 2026; UK only). */
@Value.Immutable
public non-sealed interface RecognisedLegitimateInterest extends LawfulBasis, WithRecognisedLegitimateInterest {
    /** The condition in Annex 1. */
    Optional<RecognisedInterestCondition> condition();

    /** Why it is met. */
    Optional<Prose> explanation();

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.recognisedLegitimateInterest(this);
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RecognisedLegitimateInterest}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableRecognisedLegitimateInterest.Builder {
        Builder() {}
    }
}
