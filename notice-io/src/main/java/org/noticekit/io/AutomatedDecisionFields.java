package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.NoticeScalars.TEXT;
import static org.noticekit.io.NoticeWords.SPECIAL_CATEGORY;
import static org.noticekit.io.WordKind.words;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.noticekit.model.AutomatedDecision;
import org.noticekit.model.AutomatedDecisionGround;
import org.noticekit.model.Link;
import org.noticekit.model.Prose;
import org.noticekit.model.SpecialCategory;
import org.noticekit.model.Text;

/** The fields of {@link AutomatedDecision}. */
final class AutomatedDecisionFields extends ObjectKind<AutomatedDecision> {

    static final AutomatedDecisionFields KIND = new AutomatedDecisionFields();

    private final Field<Optional<Text>> title = optional("title", TEXT, "What the decision is called.");
    private final Field<Optional<Prose>> description = optional("description", PROSE, "What is decided.");
    private final Field<Optional<Prose>> logic =
            optional("logic", PROSE, "How the decision is made, in plain words (Article 13(2)(f)).");
    private final Field<Optional<Prose>> significance =
            optional("significance", PROSE, "What the decision means for people.");
    private final Field<Optional<Prose>> consequences =
            optional("consequences", PROSE, "What can follow from the decision.");
    private final Field<List<Prose>> safeguards = list(
            "safeguards",
            PROSE,
            "How people learn of the decision, have a say, get a person to look again and contest it (UK GDPR Article 22C).");
    private final Field<Optional<AutomatedDecisionGround>> ground = optional(
            "ground",
            words("a ground for automated decisions", AutomatedDecisionGround.values()),
            "What permits the decision.");
    private final Field<Set<SpecialCategory>> specialCategories =
            set("specialCategories", SPECIAL_CATEGORY, "The special categories of data the decision uses.");
    private final Field<Optional<Prose>> humanInvolvement =
            optional("humanInvolvement", PROSE, "Where people take part in the decision.");
    private final Field<Optional<Link>> record = optional(
            "record", LinkFields.KIND, "A published record of the tool that decides, or where more is said of it.");

    private AutomatedDecisionFields() {
        super(
                "automatedDecision",
                "an automated decision",
                "A significant decision about people without meaningful human involvement (UK GDPR Articles 22A to 22D; EU GDPR Article 22).");
    }

    @Override
    AutomatedDecision make(Values in) {
        return AutomatedDecision.builder()
                .title(in.get(title))
                .description(in.get(description))
                .logic(in.get(logic))
                .significance(in.get(significance))
                .consequences(in.get(consequences))
                .addAllSafeguards(in.get(safeguards))
                .ground(in.get(ground))
                .addAllSpecialCategories(in.get(specialCategories))
                .humanInvolvement(in.get(humanInvolvement))
                .record(in.get(record))
                .build();
    }

    @Override
    void writeFields(AutomatedDecision it, Output out) {
        title.write(it.title(), out);
        description.write(it.description(), out);
        logic.write(it.logic(), out);
        significance.write(it.significance(), out);
        consequences.write(it.consequences(), out);
        safeguards.write(it.safeguards(), out);
        ground.write(it.ground(), out);
        specialCategories.write(it.specialCategories(), out);
        humanInvolvement.write(it.humanInvolvement(), out);
        record.write(it.record(), out);
    }
}
