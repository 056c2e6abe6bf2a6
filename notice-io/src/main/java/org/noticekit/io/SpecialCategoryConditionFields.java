package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.NoticeWords.SCHEDULE_ONE_CONDITION;
import static org.noticekit.io.NoticeWords.SPECIAL_CATEGORY;
import static org.noticekit.io.WordKind.words;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.noticekit.model.AppropriatePolicyDocument;
import org.noticekit.model.LegalReference;
import org.noticekit.model.Prose;
import org.noticekit.model.ScheduleOneCondition;
import org.noticekit.model.SpecialCategory;
import org.noticekit.model.SpecialCategoryCondition;
import org.noticekit.model.SpecialCategoryGround;

/** The fields of {@link SpecialCategoryCondition}. */
final class SpecialCategoryConditionFields extends ObjectKind<SpecialCategoryCondition> {

    static final SpecialCategoryConditionFields KIND = new SpecialCategoryConditionFields();

    private final Field<Optional<SpecialCategoryGround>> ground = optional(
            "ground", words("a ground in Article 9(2)", SpecialCategoryGround.values()), "The ground in Article 9(2).");
    private final Field<Set<SpecialCategory>> categories = set(
            "categories",
            SPECIAL_CATEGORY,
            "The categories that the condition is for; if left out, all that the activity uses.");
    private final Field<Optional<ScheduleOneCondition>> scheduleOne = optional(
            "scheduleOne",
            SCHEDULE_ONE_CONDITION,
            "The condition in Schedule 1 to the Data Protection Act 2018, where the ground needs one (section 10).");
    private final Field<List<LegalReference>> laws = list("laws", LegalReferenceFields.KIND, "The law relied on.");
    private final Field<Optional<Prose>> explanation =
            optional("explanation", PROSE, "The condition in words, or why it is met.");
    private final Field<Optional<AppropriatePolicyDocument>> appropriatePolicyDocument = optional(
            "appropriatePolicyDocument",
            AppropriatePolicyDocumentFields.KIND,
            "The policy document that the condition calls for.");

    private SpecialCategoryConditionFields() {
        super(
                "specialCategoryCondition",
                "a special category condition",
                "What permits the use of special category data (UK GDPR Article 9(2)).");
    }

    @Override
    SpecialCategoryCondition make(Values in) {
        return SpecialCategoryCondition.builder()
                .ground(in.get(ground))
                .addAllCategories(in.get(categories))
                .scheduleOne(in.get(scheduleOne))
                .addAllLaws(in.get(laws))
                .explanation(in.get(explanation))
                .appropriatePolicyDocument(in.get(appropriatePolicyDocument))
                .build();
    }

    @Override
    void writeFields(SpecialCategoryCondition it, Output out) {
        ground.write(it.ground(), out);
        categories.write(it.categories(), out);
        scheduleOne.write(it.scheduleOne(), out);
        laws.write(it.laws(), out);
        explanation.write(it.explanation(), out);
        appropriatePolicyDocument.write(it.appropriatePolicyDocument(), out);
    }
}
