package org.noticekit.model;

import org.immutables.value.Value;

/** A form on a website. */
@Value.Immutable
public non-sealed interface OnlineForm extends CollectionChannel, WithOnlineForm {

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.onlineForm(this);
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link OnlineForm}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableOnlineForm.Builder {
        Builder() {}
    }
}
