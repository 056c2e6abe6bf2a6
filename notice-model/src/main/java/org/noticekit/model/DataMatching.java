package org.noticekit.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Comparing sets of data to find fraud or error. */
@Value.Immutable
public interface DataMatching extends Serializable, WithDataMatching {
    /** The scheme, for example "National Fraud Initiative". */
    Optional<Text> scheme();

    /** What is matched and why. */
    Optional<Prose> description();

    /** The law; empty if not given. */
    List<LegalReference> laws();

    /** With whom, as keys in the notice; empty if not stated. */
    List<Identifier> recipients();

    /** Where to read more. */
    Optional<Link> link();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DataMatching}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableDataMatching.Builder {
        Builder() {}
    }
}
