package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.WordKind.words;

import java.util.List;
import java.util.Optional;
import org.noticekit.model.LegalReference;
import org.noticekit.model.Prose;
import org.noticekit.model.PublicTask;
import org.noticekit.model.PublicTaskLimb;

/** The fields of {@link PublicTask}. */
final class PublicTaskFields extends CommonBasisFields<PublicTask> {

    static final PublicTaskFields KIND = new PublicTaskFields();

    private final Field<List<LegalReference>> laws =
            list("laws", LegalReferenceFields.KIND, "The law that lays the task down (Article 6(3)).");
    private final Field<Optional<PublicTaskLimb>> limb = optional(
            "limb",
            words("a limb of public task", PublicTaskLimb.values()),
            "Whether it is a task in the public interest or the exercise of official authority.");
    private final Field<Optional<Prose>> task = optional("task", PROSE, "What the task is.");

    private PublicTaskFields() {
        super(
                "publicTask",
                "a public task basis",
                "A task in the public interest or the exercise of official authority (UK GDPR Article 6(1)(e)).");
    }

    @Override
    PublicTask make(Values in) {
        return PublicTask.builder()
                .addAllLaws(in.get(laws))
                .limb(in.get(limb))
                .task(in.get(task))
                .appliesTo(in.get(appliesTo))
                .build();
    }

    @Override
    void writeOwn(PublicTask it, Output out) {
        laws.write(it.laws(), out);
        limb.write(it.limb(), out);
        task.write(it.task(), out);
    }
}
