package org.noticekit.model;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** Who within the controller sees data. */
@Value.Immutable
public interface InternalAccess extends Serializable, WithInternalAccess {
    /** The team, post or service. */
    Text who();

    /** What for. */
    Optional<Prose> purpose();

    /** Where they see it, for example "the customer database". */
    Optional<Text> system();

    /** What limits it. */
    Optional<Prose> controls();

    /** Those within the controller called so. */
    static InternalAccess of(String who) {
        return builder().who(who).build();
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link InternalAccess}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableInternalAccess.Builder {
        Builder() {}
    }
}
