package org.noticekit.model;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** Somebody other than the data protection officer to turn to, for a function or an audience. */
@Value.Immutable
public interface PrivacyContact extends Serializable, WithPrivacyContact {
    /** What to turn to them for, for example "questions about this notice". */
    Optional<Text> function();

    /** Who should turn to them, for example "former pupils". */
    Optional<Text> audience();

    /** How to reach them. */
    ContactDetails contact();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PrivacyContact}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutablePrivacyContact.Builder {
        Builder() {}
    }
}
