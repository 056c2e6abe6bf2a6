package org.noticekit.check.report;

import java.util.Optional;
import org.noticekit.check.CheckedFinding;
import org.noticekit.finding.Waiver;

/** Why a finding does not count, in words; each report says so in its own place. */
final class Standing {

    static final String KNOWN = "In the baseline";

    private Standing() {}

    /** Under which waiver it stands, or that it is in the baseline; empty if it counts. */
    static Optional<String> of(CheckedFinding checked) {
        Optional<String> known = checked.known() ? Optional.of(KNOWN) : Optional.empty();
        return checked.finding().waiver().map(Standing::of).or(() -> known);
    }

    static String of(Waiver waiver) {
        return "Waived until " + waiver.expires() + " by " + waiver.owner() + ": " + waiver.reason();
    }

    /** What stands behind the severity. */
    static String mark(CheckedFinding checked) {
        return checked.known() ? " (known)" : "";
    }
}
