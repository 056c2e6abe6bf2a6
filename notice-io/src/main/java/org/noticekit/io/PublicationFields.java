package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PERIOD;
import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.NoticeScalars.TEXT;

import java.util.List;
import java.util.Optional;
import org.noticekit.model.Link;
import org.noticekit.model.Prose;
import org.noticekit.model.Publication;
import org.noticekit.model.Text;
import org.noticekit.model.TimePeriod;

/** The fields of {@link Publication}. */
final class PublicationFields extends ObjectKind<Publication> {

    static final PublicationFields KIND = new PublicationFields();

    private final Field<Prose> what = required("what", PROSE, "What is published.");
    private final Field<Optional<Link>> where = optional("where", LinkFields.KIND, "Where the data is published.");
    private final Field<Optional<Prose>> permission =
            optional("permission", PROSE, "Whose permission publication needs.");
    private final Field<List<Text>> never = list("never", TEXT, "What is never published.");
    private final Field<Optional<TimePeriod>> period = optional("period", PERIOD, "How long the data stays public.");

    private PublicationFields() {
        super("publication", "a publication", "Data that is made public.");
        shortForm(what);
    }

    @Override
    Publication make(Values in) {
        return Publication.builder()
                .what(in.get(what))
                .where(in.get(where))
                .permission(in.get(permission))
                .addAllNever(in.get(never))
                .period(in.get(period))
                .build();
    }

    @Override
    void writeFields(Publication it, Output out) {
        what.write(it.what(), out);
        where.write(it.where(), out);
        permission.write(it.permission(), out);
        never.write(it.never(), out);
        period.write(it.period(), out);
    }
}
