package org.noticekit.model;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** An entry in a public register, or a reference to a record. */
@Value.Immutable
public interface Registration extends Serializable, WithRegistration {
    /** The register. */
    Optional<RegistrationScheme> scheme();

    /** The number or reference in it. */
    Text number();

    /** Where the entry or the register can be seen. */
    Optional<WebAddress> url();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Registration}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableRegistration.Builder {
        Builder() {}
    }
}
