package org.noticekit.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a notice says of cookies and similar technologies (PECR regulation 6 and Schedule A1). */
@Value.Immutable
public interface CookieInformation extends Serializable, WithCookieInformation {
    /** What is said in short. */
    Optional<Prose> summary();

    /** The cookie page. */
    Optional<Link> policy();

    /** What is stored on or read from people's devices. */
    @Value.Default
    default Stated<StorageTechnology> technologies() {
        return Stated.notStated();
    }

    /** The tools that measure use; empty if not stated. */
    List<AnalyticsTool> analytics();

    /** How people choose and change their mind. */
    Optional<Prose> choices();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CookieInformation}; {@code build()} throws if a mandatory part is missing. */
    final class Builder extends ImmutableCookieInformation.Builder {
        Builder() {}
    }
}
