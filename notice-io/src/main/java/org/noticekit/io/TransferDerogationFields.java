package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.WordKind.words;

import java.util.Optional;
import org.noticekit.model.DerogationGround;
import org.noticekit.model.Prose;
import org.noticekit.model.TransferDerogation;

/** The fields of {@link TransferDerogation}. */
final class TransferDerogationFields extends CommonSafeguardFields<TransferDerogation> {

    static final TransferDerogationFields KIND = new TransferDerogationFields();

    private final Field<Optional<DerogationGround>> ground = optional(
            "ground", words("a ground for a derogation", DerogationGround.values()), "The ground of the derogation.");
    private final Field<Optional<Prose>> explanation = optional("explanation", PROSE, "Why the derogation applies.");
    private final Field<Optional<Prose>> copy = optional(
            "copy",
            PROSE,
            "How to learn of the interest and the safeguards, where it rests on compelling legitimate interests.");

    private TransferDerogationFields() {
        super("transferDerogation", "a derogation", "A derogation for a specific situation (Article 49).");
    }

    @Override
    TransferDerogation make(Values in) {
        return TransferDerogation.builder()
                .ground(in.get(ground))
                .explanation(in.get(explanation))
                .copy(in.get(copy))
                .note(in.get(note))
                .build();
    }

    @Override
    void writeOwn(TransferDerogation it, Output out) {
        ground.write(it.ground(), out);
        explanation.write(it.explanation(), out);
        copy.write(it.copy(), out);
    }
}
