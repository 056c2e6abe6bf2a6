package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PROSE;

import org.noticekit.model.OtherSafeguard;
import org.noticekit.model.Prose;

/** The fields of {@link OtherSafeguard}. */
final class OtherSafeguardFields extends CommonSafeguardFields<OtherSafeguard> {

    static final OtherSafeguardFields KIND = new OtherSafeguardFields();

    private final Field<Prose> description = required("description", PROSE, "What the notice says of the safeguard.");

    private OtherSafeguardFields() {
        super(
                "otherSafeguard",
                "another safeguard",
                "A safeguard that the notice only describes, without saying what it is in law.");
    }

    @Override
    OtherSafeguard make(Values in) {
        return OtherSafeguard.builder()
                .description(in.get(description))
                .note(in.get(note))
                .build();
    }

    @Override
    void writeOwn(OtherSafeguard it, Output out) {
        description.write(it.description(), out);
    }
}
