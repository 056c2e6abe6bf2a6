package org.noticekit.model;

import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/** What a notice covers and what it does not. */
@Value.Immutable
public interface Scope extends Serializable, WithScope {
    /** What it covers: sites, services, people, information. */
    List<Prose> covers();

    /** The sites it covers. */
    List<Link> sites();

    /** What it does not cover. */
    List<Prose> excludes();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Scope}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableScope.Builder {
        Builder() {}
    }
}
