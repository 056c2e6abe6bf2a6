package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.DATE;
import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.NoticeScalars.TEXT;

import java.util.Optional;
import org.noticekit.model.ChangeLogEntry;
import org.noticekit.model.NoticeDate;
import org.noticekit.model.Prose;
import org.noticekit.model.Text;

/** The fields of {@link ChangeLogEntry}. */
final class ChangeLogEntryFields extends ObjectKind<ChangeLogEntry> {

    static final ChangeLogEntryFields KIND = new ChangeLogEntryFields();

    private final Field<NoticeDate> date = required("date", DATE, "When the notice changed.");
    private final Field<Optional<Text>> version = optional("version", TEXT, "The version that the change made.");
    private final Field<Prose> summary =
            required("summary", PROSE, "What changed, for the people the notice is about.");

    private ChangeLogEntryFields() {
        super("changeLogEntry", "an entry of the change log", "What changed in a version of the notice.");
    }

    @Override
    ChangeLogEntry make(Values in) {
        return ChangeLogEntry.builder()
                .date(in.get(date))
                .version(in.get(version))
                .summary(in.get(summary))
                .build();
    }

    @Override
    void writeFields(ChangeLogEntry it, Output out) {
        date.write(it.date(), out);
        version.write(it.version(), out);
        summary.write(it.summary(), out);
    }
}
