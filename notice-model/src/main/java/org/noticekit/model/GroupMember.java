package org.noticekit.model;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** A body for which a controller's notice speaks. */
@Value.Immutable
public interface GroupMember extends Serializable, WithGroupMember {
    /** Its name. */
    Text name();

    /** What it is and does. */
    Optional<Prose> description();

    /** Its own privacy notice or page. */
    Optional<Link> privacyNotice();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GroupMember}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableGroupMember.Builder {
        Builder() {}
    }
}
