package org.noticekit.model;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** A place where data is, what happens there and what protects it (UK GDPR Article 13(1)(f)). */
@Value.Immutable
public interface DataLocation extends Serializable, WithDataLocation {
    /** The country or area; missing where the notice does not name it. */
    Optional<Place> place();

    /** A place within it, or words in place of a name, for example "our data centre" or "outside the UK". */
    Optional<Text> detail();

    /** What happens there; empty if not stated. */
    Set<LocationUse> uses();

    /** How much of the data; not stated means all of it. */
    Optional<LocationExtent> extent();

    /** What permits the data to be there. */
    Optional<TransferSafeguard> safeguard();

    /** What else there is to say of it. */
    Optional<Prose> note();

    /** The place with this code, nothing else stated of it. */
    static DataLocation of(String place) {
        return builder().place(place).build();
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DataLocation}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableDataLocation.Builder {
        Builder() {}
    }
}
