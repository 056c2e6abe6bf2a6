package org.noticekit.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a notice says of one right (UK GDPR Chapter III). */
@Value.Immutable
public interface DataSubjectRight extends Serializable, WithDataSubjectRight {
    /** The right. */
    RightKind right();

    /** Whether people have it here; not stated means that they have. */
    Optional<RightAvailability> availability();

    /** What it means here. */
    Optional<Prose> explanation();

    /** When it does not apply or can be refused. */
    Optional<Prose> limits();

    /** The law that limits it; empty if not given. */
    List<LegalReference> exemptions();

    /** How to use this right, where that differs from the others. */
    Optional<Prose> how();

    /** Where to read more or make the request. */
    Optional<Link> link();

    /** The right, nothing else said of it. */
    static DataSubjectRight of(RightKind right) {
        return builder().right(right).build();
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DataSubjectRight}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableDataSubjectRight.Builder {
        Builder() {}
    }
}
