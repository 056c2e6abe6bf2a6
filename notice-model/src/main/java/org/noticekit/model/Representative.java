package org.noticekit.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Who represents in the law's territory a controller established elsewhere (UK GDPR Article 27). */
@Value.Immutable
public interface Representative extends Serializable, WithRepresentative {
    /** Its name. */
    Optional<Text> name();

    /** The law under which it represents the controller. */
    Optional<Law> law();

    /** How to reach it. */
    Optional<ContactDetails> contact();

    /** The controllers it represents, as keys in the notice; empty means all of them. */
    List<Identifier> controllers();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Representative}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableRepresentative.Builder {
        Builder() {}
    }
}
