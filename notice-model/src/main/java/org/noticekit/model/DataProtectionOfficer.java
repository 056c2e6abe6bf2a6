package org.noticekit.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The data protection officer (UK GDPR Articles 37 to 39) of one or more of the notice's controllers. */
@Value.Immutable
public interface DataProtectionOfficer extends Serializable, WithDataProtectionOfficer {
    /** The person's name; not required by law. */
    Optional<Text> name();

    /** The post that holds the role. */
    Optional<Text> post();

    /** How to reach the officer (Articles 13(1)(b) and 37(7)). */
    Optional<ContactDetails> contact();

    /** The controllers it serves, as keys in the notice; empty means all of them. */
    List<Identifier> controllers();

    /** What the officer does, and anything else to know. */
    Optional<Prose> note();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DataProtectionOfficer}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableDataProtectionOfficer.Builder {
        Builder() {}
    }
}
