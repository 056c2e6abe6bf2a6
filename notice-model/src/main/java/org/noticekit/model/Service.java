package org.noticekit.model;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** A service that people reach through a channel. */
@Value.Immutable
public interface Service extends Serializable, WithService {
    /** What it is called. */
    Text name();

    /** What it is. */
    Optional<Prose> description();

    /** Its page or notice. */
    Optional<Link> link();

    /** The service called so. */
    static Service of(String name) {
        return builder().name(name).build();
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Service}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableService.Builder {
        Builder() {}
    }
}
