package org.noticekit.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How data is kept safe (UK GDPR Article 32). */
@Value.Immutable
public interface Security extends Serializable, WithSecurity {
    /** The measures; empty if none is told. */
    List<SecurityMeasure> measures();

    /** Standards claimed, for example "PCI DSS"; empty if none. */
    List<Text> standards();

    /** What the notice says it cannot promise. */
    Optional<Prose> disclaimer();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Security}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableSecurity.Builder {
        Builder() {}
    }
}
