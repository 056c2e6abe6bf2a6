package org.noticekit.model;

import java.util.Optional;
import org.immutables.value.Value;

/** A complaint about something else, or to somebody else, for example an ombudsman. */
@Value.Immutable
public non-sealed interface OtherRedress extends ComplaintRoute, WithOtherRedress {
    /** What it is for. */
    Optional<Prose> matter();

    /** To whom. */
    Optional<Text> body();

    /** How to reach them. */
    Optional<ContactDetails> contact();

    /** Where to read more. */
    Optional<Link> link();

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.toOther(this);
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link OtherRedress}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableOtherRedress.Builder {
        Builder() {}
    }
}
