package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.DATE;
import static org.noticekit.io.NoticeScalars.PROSE;

import java.util.List;
import java.util.Optional;
import org.noticekit.model.FurtherProcessing;
import org.noticekit.model.NoticeDate;
import org.noticekit.model.Prose;
import org.noticekit.model.Purpose;

/** The fields of {@link FurtherProcessing}. */
final class FurtherProcessingFields extends ObjectKind<FurtherProcessing> {

    static final FurtherProcessingFields KIND = new FurtherProcessingFields();

    private final Field<List<Purpose>> purposes = list("purposes", PurposeFields.KIND, "The new purposes.");
    private final Field<Optional<NoticeDate>> starts = optional("starts", DATE, "When the new use starts.");
    private final Field<Optional<NoticeDate>> toldOn = optional("toldOn", DATE, "When people were or will be told.");
    private final Field<Optional<Prose>> told = optional("told", PROSE, "How people are told before it starts.");
    private final Field<Optional<Prose>> compatibility =
            optional("compatibility", PROSE, "Why the new purpose is compatible, or what it rests on.");
    private final Field<Optional<Prose>> statement =
            optional("statement", PROSE, "What the notice says of new purposes in general.");

    private FurtherProcessingFields() {
        super(
                "furtherProcessing",
                "a statement about further use",
                "Use of data for another purpose than it was collected for (UK GDPR Articles 8A, 13(3) and 14(4)).");
    }

    @Override
    FurtherProcessing make(Values in) {
        return FurtherProcessing.builder()
                .addAllPurposes(in.get(purposes))
                .starts(in.get(starts))
                .toldOn(in.get(toldOn))
                .told(in.get(told))
                .compatibility(in.get(compatibility))
                .statement(in.get(statement))
                .build();
    }

    @Override
    void writeFields(FurtherProcessing it, Output out) {
        purposes.write(it.purposes(), out);
        starts.write(it.starts(), out);
        toldOn.write(it.toldOn(), out);
        told.write(it.told(), out);
        compatibility.write(it.compatibility(), out);
        statement.write(it.statement(), out);
    }
}
