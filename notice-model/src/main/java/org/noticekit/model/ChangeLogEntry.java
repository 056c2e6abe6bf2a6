package org.noticekit.model;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** What changed in a version of the notice. */
@Value.Immutable
public interface ChangeLogEntry extends Serializable, WithChangeLogEntry {
    /** When it changed. */
    NoticeDate date();

    /** The version that the change made. */
    Optional<Text> version();

    /** What changed, for the people the notice is about. */
    Prose summary();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ChangeLogEntry}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableChangeLogEntry.Builder {
        Builder() {}
    }
}
