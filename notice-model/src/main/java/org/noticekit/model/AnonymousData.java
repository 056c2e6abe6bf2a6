package org.noticekit.model;

import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/** Data kept or used so that it tells of nobody in particular. */
@Value.Immutable
public interface AnonymousData extends Serializable, WithAnonymousData {
    /** What it is; empty if the statement says. */
    List<Text> data();

    /** What is said of it. */
    Prose statement();

    /** What is said of it, nothing else stated. */
    static AnonymousData of(String statement) {
        return builder().statement(statement).build();
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AnonymousData}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableAnonymousData.Builder {
        Builder() {}
    }
}
