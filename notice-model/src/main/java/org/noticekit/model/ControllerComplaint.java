package org.noticekit.model;

import java.util.Optional;
import org.immutables.value.Value;

/** A complaint to the controller about its use of data (Data Protection Act 2018, section 164A, from 19 June 2026). */
@Value.Immutable
public non-sealed interface ControllerComplaint extends ComplaintRoute, WithControllerComplaint {
    /** Whom to complain to. */
    Optional<ContactDetails> contact();

    /** A form for it. */
    Optional<Link> form();

    /** How soon it is acknowledged (30 days at most). */
    Optional<TimePeriod> acknowledgedWithin();

    /** How and when people learn the outcome. */
    Optional<Prose> outcome();

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.toController(this);
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ControllerComplaint}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableControllerComplaint.Builder {
        Builder() {}
    }
}
