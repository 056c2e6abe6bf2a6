package org.noticekit.check;

import org.noticekit.finding.Finding;

/**
 * A finding as a report tells it.
 *
 * @param finding the finding, in its place
 * @param fingerprint a name that stays the same while the file is edited elsewhere; no other finding of a check has it
 * @param known whether the baseline has it, so that it does not count
 */
public record CheckedFinding(Finding finding, String fingerprint, boolean known) {

    /** Whether it counts: it is neither waived nor known. */
    public boolean counts() {
        return !known && finding.waiver().isEmpty();
    }
}
