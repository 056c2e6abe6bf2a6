package org.noticekit.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Something the controller promises not to do. */
@Value.Immutable
public interface Commitment extends Serializable, WithCommitment {
    /** The kind of promise. */
    Optional<CommitmentKind> kind();

    /** The promise in words. */
    Prose statement();

    /** When it does not hold; empty if always. */
    List<Prose> exceptions();

    /** The promise told so. */
    static Commitment of(String statement) {
        return builder().statement(statement).build();
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Commitment}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableCommitment.Builder {
        Builder() {}
    }
}
