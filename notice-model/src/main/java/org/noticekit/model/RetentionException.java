package org.noticekit.model;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** When data is kept for another time than usual. */
@Value.Immutable
public interface RetentionException extends Serializable, WithRetentionException {
    /** When. */
    Prose circumstances();

    /** How long then. */
    Optional<Retention> retention();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RetentionException}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableRetentionException.Builder {
        Builder() {}
    }
}
