package org.noticekit.model;

import java.util.Optional;
import org.immutables.value.Value;

/** Ratings, comments and surveys about a site or a service. */
@Value.Immutable
public non-sealed interface FeedbackChannel extends CollectionChannel, WithFeedbackChannel {
    /** Whether it is anonymous unless people say who they are. */
    Optional<Boolean> anonymous();

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.feedbackChannel(this);
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FeedbackChannel}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableFeedbackChannel.Builder {
        Builder() {}
    }
}
