package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.NoticeScalars.TEXT;

import java.util.List;
import org.noticekit.model.AnonymousData;
import org.noticekit.model.Prose;
import org.noticekit.model.Text;

/** The fields of {@link AnonymousData}. */
final class AnonymousDataFields extends ObjectKind<AnonymousData> {

    static final AnonymousDataFields KIND = new AnonymousDataFields();

    private final Field<List<Text>> data = list("data", TEXT, "The data, item by item.");
    private final Field<Prose> statement = required("statement", PROSE, "What the notice says of this data.");

    private AnonymousDataFields() {
        super(
                "anonymousData",
                "a statement about anonymous data",
                "Data that is kept or used so that it tells of nobody in particular.");
        shortForm(statement);
    }

    @Override
    AnonymousData make(Values in) {
        return AnonymousData.builder()
                .addAllData(in.get(data))
                .statement(in.get(statement))
                .build();
    }

    @Override
    void writeFields(AnonymousData it, Output out) {
        data.write(it.data(), out);
        statement.write(it.statement(), out);
    }
}
