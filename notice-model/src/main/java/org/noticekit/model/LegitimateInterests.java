package org.noticekit.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The legitimate interests of the controller or a third party (UK GDPR Article 6(1)(f)). */
@Value.Immutable
public non-sealed interface LegitimateInterests extends LawfulBasis, WithLegitimateInterests {
    /** The interests (Article 13(1)(d)); empty if not stated. */
    List<Prose> interests();

    /** Whose interests they are. */
    Optional<Text> holder();

    /** How they were weighed against the person's, or how to ask. */
    Optional<Prose> balancing();

    /** Why a public authority may rely on them: the use is not part of its tasks. */
    Optional<Prose> outsidePublicTasks();

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.legitimateInterests(this);
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LegitimateInterests}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableLegitimateInterests.Builder {
        Builder() {}
    }
}
