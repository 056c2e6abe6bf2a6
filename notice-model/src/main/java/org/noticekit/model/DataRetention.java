package org.noticekit.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How long certain data of an activity is kept, where that differs from the rest. */
@Value.Immutable
public interface DataRetention extends Serializable, WithDataRetention {
    /** The data. */
    List<Text> data();

    /** How long it is kept. */
    Retention retention();

    /** Why. */
    Optional<Prose> reason();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DataRetention}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableDataRetention.Builder {
        Builder() {}
    }
}
