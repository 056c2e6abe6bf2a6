package org.noticekit.model;

import java.util.Optional;
import org.immutables.value.Value;

/** A complaint to the supervisory authority (UK GDPR Article 13(2)(d); Data Protection Act 2018, section 165). */
@Value.Immutable
public non-sealed interface RegulatorComplaint extends ComplaintRoute, WithRegulatorComplaint {
    /** The authority. */
    Optional<SupervisoryAuthority> authority();

    /** A condition that the notice sets before people may complain; the law knows none. */
    Optional<Prose> condition();

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.toRegulator(this);
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RegulatorComplaint}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableRegulatorComplaint.Builder {
        Builder() {}
    }
}
