package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.WordKind.words;

import java.util.Optional;
import org.noticekit.model.Prose;
import org.noticekit.model.RecognisedInterestCondition;
import org.noticekit.model.RecognisedLegitimateInterest;

/** The fields of {@link RecognisedLegitimateInterest}. */
final class RecognisedLegitimateInterestFields extends CommonBasisFields<RecognisedLegitimateInterest> {

    static final RecognisedLegitimateInterestFields KIND = new RecognisedLegitimateInterestFields();

    private final Field<Optional<RecognisedInterestCondition>> condition = optional(
            "condition",
            words("a condition in Annex 1", RecognisedInterestCondition.values()),
            "The condition in Annex 1.");
    private final Field<Optional<Prose>> explanation = optional("explanation", PROSE, "Why the condition is met.");

    private RecognisedLegitimateInterestFields() {
        super(
                "recognisedLegitimateInterest",
                "a recognised legitimate interest basis",
                "A recognised legitimate interest (UK GDPR Article 6(1)(ea) and Annex 1, from 5 February 2026; UK only).");
    }

    @Override
    RecognisedLegitimateInterest make(Values in) {
        return RecognisedLegitimateInterest.builder()
                .condition(in.get(condition))
                .explanation(in.get(explanation))
                .appliesTo(in.get(appliesTo))
                .build();
    }

    @Override
    void writeOwn(RecognisedLegitimateInterest it, Output out) {
        condition.write(it.condition(), out);
        explanation.write(it.explanation(), out);
    }
}
