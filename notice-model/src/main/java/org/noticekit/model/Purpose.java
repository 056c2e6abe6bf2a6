package org.noticekit.model;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** A purpose for which data is used (UK GDPR Article 5(1)(b)). */
@Value.Immutable
public interface Purpose extends Serializable, WithPurpose {
    /** What the data is used for, in words that go on from "we use it to". */
    Prose description();

    /** The kind of purpose, where a rule turns on it. */
    Optional<PurposeKind> kind();

    /** The purpose told so. */
    static Purpose of(String description) {
        return builder().description(description).build();
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Purpose}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutablePurpose.Builder {
        Builder() {}
    }
}
