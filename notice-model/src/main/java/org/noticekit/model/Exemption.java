package org.noticekit.model;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Something the law allows the notice to leave unsaid. That people need not be told themselves, for it would take too
 * much effort (UK GDPR Article 14(5)(e)), can be put on record here too, but leaves nothing unsaid: the information has to
 * be public then (Article 14(7)).
 */
@Value.Immutable
public interface Exemption extends Serializable, WithExemption {
    /** What is left unsaid; empty if the reason says. */
    Set<NoticeTopic> topics();

    /** Where the law allows it, for example "Data Protection Act 2018, Schedule 2, paragraph 2". */
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
