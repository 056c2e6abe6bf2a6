package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.NoticeScalars.TEXT;

import java.util.List;
import java.util.Optional;
import org.noticekit.model.DataRetention;
import org.noticekit.model.Prose;
import org.noticekit.model.Retention;
import org.noticekit.model.Text;

/** The fields of {@link DataRetention}. */
final class DataRetentionFields extends ObjectKind<DataRetention> {

    static final DataRetentionFields KIND = new DataRetentionFields();

    private final Field<List<Text>> data = list("data", TEXT, "The data that is kept for this time.");
    private final Field<Retention> retention =
            required("retention", RetentionFields.KIND, "How long this data is kept.");
    private final Field<Optional<Prose>> reason = optional("reason", PROSE, "Why this data is kept for this time.");

    private DataRetentionFields() {
        super(
                "dataRetention",
                "a retention time for certain data",
                "How long certain data of an activity is kept, where that differs from the rest.");
    }

    @Override
    DataRetention make(Values in) {
        return DataRetention.builder()
                .addAllData(in.get(data))
                .retention(in.get(retention))
                .reason(in.get(reason))
                .build();
    }

    @Override
    void writeFields(DataRetention it, Output out) {
        data.write(it.data(), out);
        retention.write(it.retention(), out);
        reason.write(it.reason(), out);
    }
}
