package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.NoticeScalars.TEXT;
import static org.noticekit.io.WordKind.words;

import java.util.List;
import java.util.Optional;
import org.noticekit.model.Profiling;
import org.noticekit.model.ProfilingKind;
import org.noticekit.model.Prose;
import org.noticekit.model.Text;

/** The fields of {@link Profiling}. */
final class ProfilingFields extends ObjectKind<Profiling> {

    static final ProfilingFields KIND = new ProfilingFields();

    private final Field<Optional<ProfilingKind>> kind = optional(
            "kind",
            words("a kind of profiling", ProfilingKind.values()),
            "Whether it is profiling, tracking or targeting.");
    private final Field<Prose> description = required("description", PROSE, "What is done.");
    private final Field<Optional<Prose>> purpose = optional("purpose", PROSE, "What the profiling is for.");
    private final Field<List<Text>> data = list("data", TEXT, "What data the profiling uses.");
    private final Field<Optional<Text>> performedBy =
            optional("performedBy", TEXT, "Who does the profiling, where it is not the controller.");
    private final Field<Optional<Prose>> optOut = optional("optOut", PROSE, "How people opt out of it.");

    private ProfilingFields() {
        super(
                "profiling",
                "a use of profiling",
                "Using data to evaluate or predict things about people (UK GDPR Article 4(4)), or to follow or target them.");
        shortForm(description);
    }

    @Override
    Profiling make(Values in) {
        return Profiling.builder()
                .kind(in.get(kind))
                .description(in.get(description))
                .purpose(in.get(purpose))
                .addAllData(in.get(data))
                .performedBy(in.get(performedBy))
                .optOut(in.get(optOut))
                .build();
    }

    @Override
    void writeFields(Profiling it, Output out) {
        kind.write(it.kind(), out);
        description.write(it.description(), out);
        purpose.write(it.purpose(), out);
        data.write(it.data(), out);
        performedBy.write(it.performedBy(), out);
        optOut.write(it.optOut(), out);
    }
}
