package org.noticekit.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Data that goes to another country or an international organisation (UK GDPR Article 44A; EU GDPR Article 44). */
@Value.Immutable
public interface RestrictedTransfer extends Serializable, WithRestrictedTransfer {
    /** Where it goes; empty if not named. */
    List<Place> places();

    /** Who gets it there. */
    Optional<Text> recipient();

    /** What data; empty if not stated. */
    List<Text> data();

    /** When and why, in words. */
    Optional<Prose> description();

    /** What permits it. */
    Optional<TransferSafeguard> safeguard();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RestrictedTransfer}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableRestrictedTransfer.Builder {
        Builder() {}
    }
}
