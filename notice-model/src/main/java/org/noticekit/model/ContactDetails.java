package org.noticekit.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Ways to reach somebody. Any of them may be missing; that is for rules to judge. */
@Value.Immutable
public interface ContactDetails extends Serializable, WithContactDetails {
    /** Whom to write or ask for, for example a post or a team. */
    Optional<Text> addressee();

    /** The postal address, a line each, in order; empty if none is given. */
    List<Text> address();

    /** The e-mail address. */
    Optional<EmailAddress> email();

    /** Telephone numbers, in order; empty if none is given. */
    List<PhoneNumber> phones();

    /** A form on the web that reaches them. */
    Optional<WebAddress> form();

    /** Their website. */
    Optional<WebAddress> website();

    /** What to know before getting in touch, for example opening hours. */
    Optional<Prose> note();

    /** Whether any way to reach them is given; a name or a note alone is none. */
    default boolean isReachable() {
        return !address().isEmpty()
                || email().isPresent()
                || !phones().isEmpty()
                || form().isPresent()
                || website().isPresent();
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ContactDetails}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableContactDetails.Builder {
        Builder() {}
    }
}
