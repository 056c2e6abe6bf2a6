package org.noticekit.model;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** The same notice in another language. */
@Value.Immutable
public interface LanguageVersion extends Serializable, WithLanguageVersion {
    /** The other language. */
    LanguageTag language();

    /** Its title there. */
    Optional<Text> title();

    /** Where it can be read. */
    Optional<WebAddress> url();

    /** Whether that version prevails where the two differ. */
    Optional<Boolean> prevails();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LanguageVersion}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableLanguageVersion.Builder {
        Builder() {}
    }
}
