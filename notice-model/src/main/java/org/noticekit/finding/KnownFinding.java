package org.noticekit.finding;

import java.io.Serializable;
import java.util.Comparator;
import org.immutables.value.Value;

/**
 * A finding that was there when somebody drew a line, so that only what comes after it counts. Known findings are ordered by
 * file, rule, path and fingerprint.
 */
@Value.Immutable
public interface KnownFinding extends Serializable, Comparable<KnownFinding>, WithKnownFinding {

    /** The file it is in, seen from the project's folder, with {@code /} between folders. */
    String file();

    /** The id of the rule that found it. */
    String rule();

    /** The value it is about, or the parent of the value that is missing. */
    NoticePath path();

    /** The name by which it is known again. */
    String fingerprint();

    @Override
    default int compareTo(KnownFinding other) {
        return Comparator.comparing(KnownFinding::file)
                .thenComparing(KnownFinding::rule)
                .thenComparing(KnownFinding::path)
                .thenComparing(KnownFinding::fingerprint)
                .compare(this, other);
    }

    /** A builder with nothing set; everything is needed. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link KnownFinding}. */
    final class Builder extends ImmutableKnownFinding.Builder {
        Builder() {}
    }
}
