package org.noticekit.model;

import java.util.Optional;
import org.immutables.value.Value;

/** Somebody's vital interests (UK GDPR Article 6(1)(d)). */
@Value.Immutable
public non-sealed interface VitalInterests extends LawfulBasis, WithVitalInterests {
    /** Whose life or safety, and when. */
    Optional<Prose> explanation();

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.vitalInterests(this);
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link VitalInterests}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableVitalInterests.Builder {
        Builder() {}
    }
}
