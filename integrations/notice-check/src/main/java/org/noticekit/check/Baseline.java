package org.noticekit.check;

import java.util.Set;

/**
 * Findings that were there when somebody drew a line: only what is new counts.
 *
 * @param fingerprints the fingerprints of what was there
 */
public record Baseline(Set<String> fingerprints) {

    /** Nothing was there. */
    public static final Baseline NONE = new Baseline(Set.of());

    /** Keeps a copy. */
    public Baseline {
        fingerprints = Set.copyOf(fingerprints);
    }

    /** Quick, for there may be very many, and the settings of every file have the same. */
    @Override
    public int hashCode() {
        return fingerprints.size();
    }
}
