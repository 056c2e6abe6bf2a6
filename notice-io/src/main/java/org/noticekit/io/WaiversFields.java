package org.noticekit.io;

import java.util.List;
import org.noticekit.finding.Waiver;

/** What a file of waivers holds. */
final class WaiversFields extends ObjectKind<WaiversFields.Waivers> {

    static final WaiversFields KIND = new WaiversFields();

    private final Field<List<Waiver>> waivers =
            required("waivers", ListKind.ofStated(WaiverFields.KIND), "A list of waivers, or [] for none.");

    private WaiversFields() {
        super("waivers", "a file of waivers", "Decisions to live with findings.");
    }

    /** The waivers of a file, in its order. */
    record Waivers(List<Waiver> waivers) {}

    @Override
    Waivers make(Values in) {
        return new Waivers(in.get(waivers));
    }

    @Override
    void writeFields(Waivers it, Output out) {
        waivers.write(it.waivers(), out);
    }
}
