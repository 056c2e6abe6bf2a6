package org.noticekit.model;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** Something stored on or read from a person's device (PECR regulation 6). */
@Value.Immutable
public interface StorageTechnology extends Serializable, WithStorageTechnology {
    /** Its name. */
    Text name();

    /** What it is; not stated means a cookie. */
    Optional<StorageTechnologyKind> kind();

    /** What it is for. */
    Optional<Prose> purpose();

    /** The supplier that sets it, as a key in the notice. */
    Optional<Identifier> processor();

    /** Who sets it, where that is no supplier of the notice. */
    Optional<Text> provider();

    /** How long it stays. */
    Optional<TimePeriod> duration();

    /** Whether it goes when the browser is closed. */
    Optional<Boolean> sessionOnly();

    /** The exception from consent relied on (PECR Schedule A1); not stated means none. */
    Optional<StorageException> exception();

    /** Whether people are asked first. */
    Optional<Boolean> consent();

    /** How to object. */
    Optional<Prose> optOut();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link StorageTechnology}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableStorageTechnology.Builder {
        Builder() {}
    }
}
