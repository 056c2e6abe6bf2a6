package org.noticekit.model;

import org.immutables.value.Value;

/** Visits to a website: data that devices send and servers log. */
@Value.Immutable
public non-sealed interface WebsiteVisit extends CollectionChannel, WithWebsiteVisit {

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.websiteVisit(this);
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link WebsiteVisit}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableWebsiteVisit.Builder {
        Builder() {}
    }
}
