package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.NoticeScalars.TEXT;

import java.util.Optional;
import org.noticekit.model.InternalAccess;
import org.noticekit.model.Prose;
import org.noticekit.model.Text;

/** The fields of {@link InternalAccess}. */
final class InternalAccessFields extends ObjectKind<InternalAccess> {

    static final InternalAccessFields KIND = new InternalAccessFields();

    private final Field<Text> who = required("who", TEXT, "The team, post or service that sees data.");
    private final Field<Optional<Prose>> purpose = optional("purpose", PROSE, "What they see it for.");
    private final Field<Optional<Text>> system = optional(
            "system",
            TEXT,
            "Where they see it, for example \"the customer database\" or \"the case management system\".");
    private final Field<Optional<Prose>> controls = optional("controls", PROSE, "What limits their access.");

    private InternalAccessFields() {
        super("internalAccess", "an internal access", "Who within the controller sees data.");
        shortForm(who);
    }

    @Override
    InternalAccess make(Values in) {
        return InternalAccess.builder()
                .who(in.get(who))
                .purpose(in.get(purpose))
                .system(in.get(system))
                .controls(in.get(controls))
                .build();
    }

    @Override
    void writeFields(InternalAccess it, Output out) {
        who.write(it.who(), out);
        purpose.write(it.purpose(), out);
        system.write(it.system(), out);
        controls.write(it.controls(), out);
    }
}
