package org.noticekit.model;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** How a notice is changed and how people are told. */
@Value.Immutable
public interface ChangePolicy extends Serializable, WithChangePolicy {
    /** When and why it may change. */
    Optional<Prose> how();

    /** How people are told of important changes. */
    Optional<Prose> told();

    /** From when a change applies. */
    Optional<Prose> effect();

    /** How often it is reviewed. */
    Optional<TimePeriod> reviewEvery();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ChangePolicy}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableChangePolicy.Builder {
        Builder() {}
    }
}
