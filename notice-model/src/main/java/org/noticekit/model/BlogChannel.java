package org.noticekit.model;

import org.immutables.value.Value;

/** A blog or forum on which people comment. */
@Value.Immutable
public non-sealed interface BlogChannel extends CollectionChannel, WithBlogChannel {

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.blogChannel(this);
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link BlogChannel}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableBlogChannel.Builder {
        Builder() {}
    }
}
