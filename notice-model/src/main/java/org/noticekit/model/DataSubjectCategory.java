package org.noticekit.model;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** A group of people whose data is used (UK GDPR Article 4(1)). */
@Value.Immutable
public interface DataSubjectCategory extends Serializable, WithDataSubjectCategory {
    /** What the group is called, for example "residents". */
    Text name();

    /** Who belongs to it. */
    Optional<Prose> description();

    /** Whether they are, or are likely to be, children. */
    Optional<Boolean> children();

    /** The group called so. */
    static DataSubjectCategory of(String name) {
        return builder().name(name).build();
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DataSubjectCategory}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableDataSubjectCategory.Builder {
        Builder() {}
    }
}
