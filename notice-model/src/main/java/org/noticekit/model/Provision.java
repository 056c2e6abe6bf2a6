package org.noticekit.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Whether people must provide data, and what happens if they do not (UK GDPR Article 13(2)(e)). */
@Value.Immutable
public interface Provision extends Serializable, WithProvision {
    /** Whether they must. */
    Optional<ProvisionRequirement> requirement();

    /** What happens if they do not. */
    Optional<Prose> consequence();

    /** The law that requires it; empty if not given. */
    List<LegalReference> laws();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Provision}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableProvision.Builder {
        Builder() {}
    }
}
