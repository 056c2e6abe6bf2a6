package org.noticekit.model;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** One thing done to keep data safe. */
@Value.Immutable
public interface SecurityMeasure extends Serializable, WithSecurityMeasure {
    /** The kind of measure. */
    Optional<SecurityMeasureKind> kind();

    /** What is done. */
    Prose description();

    /** The measure told so. */
    static SecurityMeasure of(String description) {
        return builder().description(description).build();
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SecurityMeasure}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableSecurityMeasure.Builder {
        Builder() {}
    }
}
