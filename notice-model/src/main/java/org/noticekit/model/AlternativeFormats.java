package org.noticekit.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Other forms in which people can have the notice. */
@Value.Immutable
public interface AlternativeFormats extends Serializable, WithAlternativeFormats {
    /** The forms, for example "large print"; empty if none is named. */
    List<Text> formats();

    /** How to ask for one. */
    Optional<Prose> how();

    /** Whom to ask. */
    Optional<ContactDetails> contact();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AlternativeFormats}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableAlternativeFormats.Builder {
        Builder() {}
    }
}
