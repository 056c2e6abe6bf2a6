package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PROSE;

import java.util.Optional;
import org.noticekit.model.DataAboutOthers;
import org.noticekit.model.Prose;

/** The fields of {@link DataAboutOthers}. */
final class DataAboutOthersFields extends ObjectKind<DataAboutOthers> {

    static final DataAboutOthersFields KIND = new DataAboutOthersFields();

    private final Field<Prose> description = required("description", PROSE, "Whose data, and why.");
    private final Field<Optional<Prose>> told = optional("told", PROSE, "Whether and how those people are told.");

    private DataAboutOthersFields() {
        super(
                "dataAboutOthers",
                "a statement about other people",
                "Data about people other than the one who gives it.");
        shortForm(description);
    }

    @Override
    DataAboutOthers make(Values in) {
        return DataAboutOthers.builder()
                .description(in.get(description))
                .told(in.get(told))
                .build();
    }

    @Override
    void writeFields(DataAboutOthers it, Output out) {
        description.write(it.description(), out);
        told.write(it.told(), out);
    }
}
