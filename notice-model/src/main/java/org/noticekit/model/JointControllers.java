package org.noticekit.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Controllers that decide together why and how data is used (UK GDPR Article 26). */
@Value.Immutable
public interface JointControllers extends Serializable, WithJointControllers {
    /** The controllers, as keys in the notice. */
    List<Identifier> controllers();

    /** Who does what for the people concerned: the essence of the arrangement (Article 26(2)). */
    Optional<Prose> essence();

    /** Where the arrangement or a summary of it can be read. */
    Optional<Link> arrangement();

    /** One place to turn to (Article 26(1)); people may still turn to any of the controllers. */
    Optional<ContactDetails> contactPoint();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link JointControllers}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableJointControllers.Builder {
        Builder() {}
    }
}
