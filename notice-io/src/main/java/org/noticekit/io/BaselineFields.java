package org.noticekit.io;

import java.util.List;
import org.noticekit.finding.KnownFinding;

/** What a baseline holds. */
final class BaselineFields extends ObjectKind<BaselineFields.Known> {

    static final BaselineFields KIND = new BaselineFields();

    private final Field<List<KnownFinding>> baseline = required(
            "baseline", ListKind.ofStated(KnownFindingFields.KIND), "A list of known findings, or [] for none.");

    private BaselineFields() {
        super("baseline", "a baseline", "Findings that were there before, so that only new ones count.");
    }

    /** The findings of a baseline, in its order. */
    record Known(List<KnownFinding> findings) {}

    @Override
    Known make(Values in) {
        return new Known(in.get(baseline));
    }

    @Override
    void writeFields(Known it, Output out) {
        baseline.write(it.findings(), out);
    }
}
