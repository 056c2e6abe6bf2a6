package org.noticekit.model;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** A place in the law, as people cite it. */
@Value.Immutable
public interface LegalReference extends Serializable, WithLegalReference {
    /** The instrument and the place in it, for example "Localism Act 2011, section 1". */
    Text citation();

    /** Where the text can be read. */
    Optional<WebAddress> url();

    /** The place cited so, without an address. */
    static LegalReference of(String citation) {
        return builder().citation(citation).build();
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LegalReference}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableLegalReference.Builder {
        Builder() {}
    }
}
