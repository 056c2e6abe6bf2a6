package org.noticekit.model;

import java.util.Optional;
import org.immutables.value.Value;

/** A chat window on a website. */
@Value.Immutable
public non-sealed interface LiveChat extends CollectionChannel, WithLiveChat {
    /** Who or what answers. */
    Optional<ChatPartner> partner();

    /** What happens to what was said. */
    Optional<Prose> transcripts();

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.liveChat(this);
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LiveChat}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableLiveChat.Builder {
        Builder() {}
    }
}
