package org.noticekit.model;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The public body that supervises data protection: in the UK the Information Commission, for EU institutions the
 * European Data Protection Supervisor.
 */
@Value.Immutable
public interface SupervisoryAuthority extends Serializable, WithSupervisoryAuthority {
    /** Its name. */
    Optional<Text> name();

    /** How to reach it. */
    Optional<ContactDetails> contact();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SupervisoryAuthority}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableSupervisoryAuthority.Builder {
        Builder() {}
    }
}
