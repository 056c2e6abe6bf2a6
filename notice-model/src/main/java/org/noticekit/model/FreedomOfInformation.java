package org.noticekit.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How to ask for information under freedom of information and environmental information law. */
@Value.Immutable
public interface FreedomOfInformation extends Serializable, WithFreedomOfInformation {
    /** What is said. */
    Optional<Prose> statement();

    /** The law; empty if not given. */
    List<LegalReference> laws();

    /** Whom to ask. */
    Optional<ContactDetails> contact();

    /** Where to ask. */
    Optional<Link> link();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FreedomOfInformation}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableFreedomOfInformation.Builder {
        Builder() {}
    }
}
