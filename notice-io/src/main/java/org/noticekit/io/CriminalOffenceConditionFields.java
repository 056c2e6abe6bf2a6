package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.NoticeScalars.YES_OR_NO;
import static org.noticekit.io.NoticeWords.SCHEDULE_ONE_CONDITION;

import java.util.List;
import java.util.Optional;
import org.noticekit.model.AppropriatePolicyDocument;
import org.noticekit.model.CriminalOffenceCondition;
import org.noticekit.model.LegalReference;
import org.noticekit.model.Prose;
import org.noticekit.model.ScheduleOneCondition;

/** The fields of {@link CriminalOffenceCondition}. */
final class CriminalOffenceConditionFields extends ObjectKind<CriminalOffenceCondition> {

    static final CriminalOffenceConditionFields KIND = new CriminalOffenceConditionFields();

    private final Field<Optional<Boolean>> officialAuthority = optional(
            "officialAuthority", YES_OR_NO, "Whether the data is used under the control of official authority.");
    private final Field<Optional<ScheduleOneCondition>> scheduleOne = optional(
            "scheduleOne", SCHEDULE_ONE_CONDITION, "The condition in Schedule 1 to the Data Protection Act 2018.");
    private final Field<List<LegalReference>> laws = list("laws", LegalReferenceFields.KIND, "The law relied on.");
    private final Field<Optional<Prose>> explanation =
            optional("explanation", PROSE, "The condition in words, or why it is met.");
    private final Field<Optional<AppropriatePolicyDocument>> appropriatePolicyDocument = optional(
            "appropriatePolicyDocument",
            AppropriatePolicyDocumentFields.KIND,
            "The policy document that the condition calls for.");

    private CriminalOffenceConditionFields() {
        super(
                "criminalOffenceCondition",
                "a criminal offence condition",
                "What permits the use of criminal offence data (UK GDPR Article 10; Data Protection Act 2018, section 10(5)).");
    }

    @Override
    CriminalOffenceCondition make(Values in) {
        return CriminalOffenceCondition.builder()
                .officialAuthority(in.get(officialAuthority))
                .scheduleOne(in.get(scheduleOne))
                .addAllLaws(in.get(laws))
                .explanation(in.get(explanation))
                .appropriatePolicyDocument(in.get(appropriatePolicyDocument))
                .build();
    }

    @Override
    void writeFields(CriminalOffenceCondition it, Output out) {
        officialAuthority.write(it.officialAuthority(), out);
        scheduleOne.write(it.scheduleOne(), out);
        laws.write(it.laws(), out);
        explanation.write(it.explanation(), out);
        appropriatePolicyDocument.write(it.appropriatePolicyDocument(), out);
    }
}
