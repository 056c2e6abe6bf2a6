package org.noticekit.model;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** A text that leads somewhere. The address may be missing: notices promise links that lead nowhere. */
@Value.Immutable
public interface Link extends Serializable, WithLink {
    /** The words of the link; they should say where it leads. */
    Text text();

    /** Where it leads. */
    Optional<WebAddress> url();

    /** The link with these words to this address. */
    static Link of(String text, String url) {
        return builder().text(text).url(url).build();
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Link}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableLink.Builder {
        Builder() {}
    }
}
