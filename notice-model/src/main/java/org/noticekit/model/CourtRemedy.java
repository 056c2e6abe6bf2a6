package org.noticekit.model;

import java.util.List;
import org.immutables.value.Value;

/** A claim in court (UK GDPR Article 79; Data Protection Act 2018, sections 167 and 168). */
@Value.Immutable
public non-sealed interface CourtRemedy extends ComplaintRoute, WithCourtRemedy {
    /** The law; empty if not given. */
    List<LegalReference> laws();

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.toCourt(this);
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CourtRemedy}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableCourtRemedy.Builder {
        Builder() {}
    }
}
