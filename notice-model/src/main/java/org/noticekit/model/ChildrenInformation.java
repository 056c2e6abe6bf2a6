package org.noticekit.model;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** What a notice says of children (UK GDPR Articles 8 and 12(1)). */
@Value.Immutable
public interface ChildrenInformation extends Serializable, WithChildrenInformation {
    /** Whether the service is for children. */
    Optional<Boolean> directedAtChildren();

    /** The age from which it is meant, in years; from which children consent themselves, where consent is the basis. */
    Optional<Integer> minimumAge();

    /** What is said. */
    Optional<Prose> statement();

    /** How parents consent. */
    Optional<Prose> parentalConsent();

    /** A version for children. */
    Optional<Link> childFriendlyVersion();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ChildrenInformation}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableChildrenInformation.Builder {
        Builder() {}
    }
}
