package org.noticekit.model;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** Something the law allows the notice to leave unsaid. */
@Value.Immutable
public interface Exemption extends Serializable {
    /** What is left unsaid; empty if the reason says. */
    Set<NoticeTopic> topics();

    /** Where the law allows it, for example "UK GDPR, Article 14(5)(e)". */
    LegalReference provision();

    /** Why it applies. */
    Optional<Prose> reason();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Exemption}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableExemption.Builder {
        Builder() {}
    }
}
