package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PROSE;

import java.util.Optional;
import org.noticekit.model.Prose;
import org.noticekit.model.VitalInterests;

/** The fields of {@link VitalInterests}. */
final class VitalInterestsFields extends CommonBasisFields<VitalInterests> {

    static final VitalInterestsFields KIND = new VitalInterestsFields();

    private final Field<Optional<Prose>> explanation =
            optional("explanation", PROSE, "Whose life or safety is at stake, and when.");

    private VitalInterestsFields() {
        super("vitalInterests", "a vital interests basis", "Somebody's vital interests (UK GDPR Article 6(1)(d)).");
    }

    @Override
    VitalInterests make(Values in) {
        return VitalInterests.builder()
                .explanation(in.get(explanation))
                .appliesTo(in.get(appliesTo))
                .build();
    }

    @Override
    void writeOwn(VitalInterests it, Output out) {
        explanation.write(it.explanation(), out);
    }
}
