package org.noticekit.model;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** Data about people other than the one who gives it. */
@Value.Immutable
public interface DataAboutOthers extends Serializable, WithDataAboutOthers {
    /** Whose data, and why. */
    Prose description();

    /** Whether and how those people are told. */
    Optional<Prose> told();

    /** Whose data and why, nothing else stated. */
    static DataAboutOthers of(String description) {
        return builder().description(description).build();
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DataAboutOthers}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableDataAboutOthers.Builder {
        Builder() {}
    }
}
