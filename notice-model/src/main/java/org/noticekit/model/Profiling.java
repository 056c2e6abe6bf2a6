package org.noticekit.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Using data to evaluate or predict things about people (UK GDPR Article 4(4)), or to follow or target them. */
@Value.Immutable
public interface Profiling extends Serializable, WithProfiling {
    /** Which of these it is. */
    Optional<ProfilingKind> kind();

    /** What is done. */
    Prose description();

    /** What for. */
    Optional<Prose> purpose();

    /** What data it uses; empty if not stated. */
    List<Text> data();

    /** Who does it, where it is not the controller. */
    Optional<Text> performedBy();

    /** How to opt out. */
    Optional<Prose> optOut();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Profiling}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableProfiling.Builder {
        Builder() {}
    }
}
