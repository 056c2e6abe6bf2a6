package org.noticekit.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Pages, plugins or embedded content of a social media platform. */
@Value.Immutable
public non-sealed interface SocialMediaChannel extends CollectionChannel, WithSocialMediaChannel {
    /** The platforms; empty if not named. */
    List<Text> platforms();

    /** The platforms' own notices and privacy tools. */
    List<Link> platformNotices();

    /** Whether the platform and the controller are joint controllers (CJEU C-210/16, C-40/17). */
    Optional<Boolean> jointControl();

    /** Whose terms govern, and what the controller cannot reach. */
    Optional<Prose> terms();

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.socialMediaChannel(this);
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SocialMediaChannel}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableSocialMediaChannel.Builder {
        Builder() {}
    }
}
