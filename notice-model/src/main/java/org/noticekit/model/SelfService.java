package org.noticekit.model;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** Something people can do with their data themselves, such as edit it or download it. */
@Value.Immutable
public interface SelfService extends Serializable, WithSelfService {
    /** What they can do. */
    Prose what();

    /** Where. */
    Optional<Link> link();

    /** What can be done, told so. */
    static SelfService of(String what) {
        return builder().what(what).build();
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SelfService}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableSelfService.Builder {
        Builder() {}
    }
}
