package org.noticekit.model;

import java.util.Optional;
import org.immutables.value.Value;

/** Newsletters and alerts that people subscribe to. */
@Value.Immutable
public non-sealed interface NewsletterChannel extends CollectionChannel, WithNewsletterChannel {
    /** What the messages are, for the law on marketing. */
    Optional<MessageContent> content();

    /** How to unsubscribe (PECR regulation 23(b)). */
    Optional<Prose> unsubscribe();

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.newsletterChannel(this);
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link NewsletterChannel}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableNewsletterChannel.Builder {
        Builder() {}
    }
}
