package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PROSE;

import java.util.List;
import java.util.Optional;
import org.noticekit.model.LegalObligation;
import org.noticekit.model.LegalReference;
import org.noticekit.model.Prose;

/** The fields of {@link LegalObligation}. */
final class LegalObligationFields extends CommonBasisFields<LegalObligation> {

    static final LegalObligationFields KIND = new LegalObligationFields();

    private final Field<List<LegalReference>> laws =
            list("laws", LegalReferenceFields.KIND, "The law that obliges the controller.");
    private final Field<Optional<Prose>> obligation = optional("obligation", PROSE, "What the controller must do.");

    private LegalObligationFields() {
        super(
                "legalObligation",
                "a legal obligation basis",
                "A legal obligation of the controller (UK GDPR Article 6(1)(c)).");
    }

    @Override
    LegalObligation make(Values in) {
        return LegalObligation.builder()
                .addAllLaws(in.get(laws))
                .obligation(in.get(obligation))
                .appliesTo(in.get(appliesTo))
                .build();
    }

    @Override
    void writeOwn(LegalObligation it, Output out) {
        laws.write(it.laws(), out);
        obligation.write(it.obligation(), out);
    }
}
