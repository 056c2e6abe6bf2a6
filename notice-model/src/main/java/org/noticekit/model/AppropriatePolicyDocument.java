package org.noticekit.model;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** The policy that some conditions of Schedule 1 to the Data Protection Act 2018 call for (its paragraphs 38 to 41). */
@Value.Immutable
public interface AppropriatePolicyDocument extends Serializable, WithAppropriatePolicyDocument {
    /** Its title. */
    Optional<Text> title();

    /** Where it can be read. */
    Optional<WebAddress> url();

    /** How else to get it. */
    Optional<Prose> availability();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AppropriatePolicyDocument}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableAppropriatePolicyDocument.Builder {
        Builder() {}
    }
}
