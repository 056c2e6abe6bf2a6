package org.noticekit.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Data that is made public. */
@Value.Immutable
public interface Publication extends Serializable, WithPublication {
    /** What is published. */
    Prose what();

    /** Where. */
    Optional<Link> where();

    /** Whose permission it needs. */
    Optional<Prose> permission();

    /** What is never published; empty if not stated. */
    List<Text> never();

    /** How long it stays public. */
    Optional<TimePeriod> period();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Publication}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutablePublication.Builder {
        Builder() {}
    }
}
