package org.noticekit.model;

import java.io.Serializable;
import org.immutables.value.Value;

/** What a word means in the notice. */
@Value.Immutable
public interface Definition extends Serializable, WithDefinition {
    /** The word. */
    Text term();

    /** What it means. */
    Prose meaning();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Definition}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableDefinition.Builder {
        Builder() {}
    }
}
