package org.noticekit.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** When data is passed on because the law requires or allows it. */
@Value.Immutable
public interface Disclosure extends Serializable, WithDisclosure {
    /** The circumstances; empty if the description says. */
    Set<DisclosureCircumstance> circumstances();

    /** To whom, as keys in the notice; empty if not stated. */
    List<Identifier> recipients();

    /** The law; empty if not given. */
    List<LegalReference> laws();

    /** When, to whom and why, in words. */
    Optional<Prose> description();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Disclosure}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableDisclosure.Builder {
        Builder() {}
    }
}
