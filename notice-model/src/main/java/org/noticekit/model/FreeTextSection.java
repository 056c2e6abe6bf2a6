package org.noticekit.model;

import java.io.Serializable;
import java.util.Set;
import org.immutables.value.Value;

/** A section of the notice for what has no place elsewhere. */
@Value.Immutable
public interface FreeTextSection extends Serializable, WithFreeTextSection {
    /** Its heading. */
    Text title();

    /** What it says. */
    Prose body();

    /** Where it applies; empty means everywhere. */
    Set<Jurisdiction> jurisdictions();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FreeTextSection}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableFreeTextSection.Builder {
        Builder() {}
    }
}
