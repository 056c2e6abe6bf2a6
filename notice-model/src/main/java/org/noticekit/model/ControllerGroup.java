package org.noticekit.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The bodies for which a controller's notice speaks as well, such as companies it owns. */
@Value.Immutable
public interface ControllerGroup extends Serializable, WithControllerGroup {
    /** What holds them together, and how they share data. */
    Optional<Prose> description();

    /** The bodies, in order; empty if only a list elsewhere names them. */
    List<GroupMember> members();

    /** Where the bodies are listed. */
    Optional<Link> list();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ControllerGroup}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableControllerGroup.Builder {
        Builder() {}
    }
}
