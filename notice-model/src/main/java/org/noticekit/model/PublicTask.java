package org.noticekit.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A task in the public interest or the exercise of official authority (UK GDPR Article 6(1)(e)). */
@Value.Immutable
public non-sealed interface PublicTask extends LawfulBasis, WithPublicTask {
    /** The law that lays the task down (Article 6(3)); empty if not given. */
    List<LegalReference> laws();

    /** Which of the two it is. */
    Optional<PublicTaskLimb> limb();

    /** What the task is. */
    Optional<Prose> task();

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.publicTask(this);
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PublicTask}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutablePublicTask.Builder {
        Builder() {}
    }
}
