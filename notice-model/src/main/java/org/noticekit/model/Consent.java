package org.noticekit.model;

import java.util.Optional;
import org.immutables.value.Value;

/** The person consented (UK GDPR Articles 4(11), 6(1)(a) and 7). */
@Value.Immutable
public non-sealed interface Consent extends LawfulBasis, WithConsent {
    /** Whether the consent is explicit (Article 9(2)(a)). */
    Optional<Boolean> explicit();

    /** How it is given. */
    Optional<Prose> given();

    /** That it can be withdrawn at any time, and how (Article 7(3)). */
    Optional<Prose> withdrawal();

    /** What withdrawing does, and that earlier use stays lawful. */
    Optional<Prose> withdrawalEffect();

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.consent(this);
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Consent}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableConsent.Builder {
        Builder() {}
    }
}
