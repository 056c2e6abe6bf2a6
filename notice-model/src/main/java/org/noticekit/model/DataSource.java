package org.noticekit.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Where data comes from, other than the people it is about (UK GDPR Article 14(2)(f)). */
@Value.Immutable
public interface DataSource extends Serializable, WithDataSource {
    /** Who or what it is. */
    Text name();

    /** What kind of source it is. */
    Optional<SourceKind> kind();

    /** Whether anybody can look it up. */
    Optional<Boolean> publiclyAccessible();

    /** What data comes from it; empty if not stated. */
    List<Text> data();

    /** Why. */
    Optional<Prose> reason();

    /** Its own notice or page. */
    Optional<Link> link();

    /** The source called so. */
    static DataSource of(String name) {
        return builder().name(name).build();
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DataSource}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableDataSource.Builder {
        Builder() {}
    }
}
