package org.noticekit.model;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** Something the controller does to show that it complies (UK GDPR Articles 5(2) and 24). */
@Value.Immutable
public interface AccountabilityMeasure extends Serializable, WithAccountabilityMeasure {
    /** The kind of measure. */
    Optional<AccountabilityKind> kind();

    /** What is done. */
    Prose statement();

    /** Where to read more. */
    Optional<Link> link();

    /** The measure told so. */
    static AccountabilityMeasure of(String statement) {
        return builder().statement(statement).build();
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AccountabilityMeasure}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableAccountabilityMeasure.Builder {
        Builder() {}
    }
}
