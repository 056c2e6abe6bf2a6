package org.noticekit.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How people use their rights (UK GDPR Article 12). */
@Value.Immutable
public interface RightsExercise extends Serializable, WithRightsExercise {
    /** What to do. */
    Optional<Prose> how();

    /** Whom to ask, where it is not the data protection officer. */
    Optional<ContactDetails> contact();

    /** Forms and pages for requests. */
    List<Link> links();

    /** How soon people get an answer (Articles 12(3) and 12A). */
    Optional<TimePeriod> responseTime();

    /** What is said of the answer and its time. */
    Optional<Prose> response();

    /** What is said of fees (Article 12(5)). */
    Optional<Prose> fee();

    /** What proof of identity may be asked (Article 12(6)). */
    Optional<Prose> identity();

    /** When rights do not apply, in general. */
    Optional<Prose> limits();

    /** What using a right can lead to, for example that a service ends. */
    Optional<Prose> consequences();

    /** What people can do themselves. */
    List<SelfService> selfService();

    /** Whether it says of any way in which people can use their rights. */
    default boolean saysHow() {
        return how().isPresent()
                || contact().filter(ContactDetails::isReachable).isPresent()
                || !links().isEmpty()
                || !selfService().isEmpty();
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RightsExercise}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableRightsExercise.Builder {
        Builder() {}
    }
}
