package org.noticekit.model;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** Who takes over a controller's data, for example in local government reorganisation. */
@Value.Immutable
public interface ControllerSuccessor extends Serializable, WithControllerSuccessor {
    /** The body that takes over. */
    Text name();

    /** When it takes over. */
    Optional<NoticeDate> date();

    /** What that means for people's data. */
    Optional<Prose> note();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ControllerSuccessor}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableControllerSuccessor.Builder {
        Builder() {}
    }
}
