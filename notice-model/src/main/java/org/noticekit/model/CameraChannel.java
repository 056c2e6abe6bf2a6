package org.noticekit.model;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** Cameras. */
@Value.Immutable
public non-sealed interface CameraChannel extends CollectionChannel, WithCameraChannel {
    /** The kinds of camera; empty if not stated. */
    Set<CameraKind> kinds();

    /** The notice about cameras. */
    Optional<Link> notice();

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.cameraChannel(this);
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CameraChannel}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableCameraChannel.Builder {
        Builder() {}
    }
}
