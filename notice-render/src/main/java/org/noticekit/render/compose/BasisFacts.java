package org.noticekit.render.compose;

import java.util.List;
import java.util.Optional;
import org.noticekit.model.AppropriatePolicyDocument;
import org.noticekit.model.CriminalOffenceCondition;
import org.noticekit.model.LawfulBasis;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.ScheduleOneCondition;
import org.noticekit.model.SpecialCategoryCondition;
import org.noticekit.model.SpecialCategoryGround;
import org.noticekit.render.document.Block;
import org.noticekit.render.document.Inline;

/** Says what permits the use of data, with the place in the law (UK GDPR Articles 6, 9 and 10). */
final class BasisFacts {
    private final Composition notice;
    private final LawfulBasisWords bases;

    BasisFacts(Composition notice) {
        this.notice = notice;
        this.bases = new LawfulBasisWords(notice);
    }

    void add(ProcessingActivity activity, Facts facts) {
        facts.fact(
                        "activity.lawful-basis",
                        notice.blocks()
                                .listed(activity.lawfulBases(), this::basis)
                                .flag("activity.public-task", activity.partOfPublicTasks()))
                .fact(
                        "activity.special-category-conditions",
                        notice.blocks().listed(activity.specialCategoryConditions(), this::special))
                .fact(
                        "activity.criminal-offence-conditions",
                        notice.blocks().listed(activity.criminalOffenceConditions(), this::criminal));
    }

    private List<Block> basis(LawfulBasis basis) {
        return basis.accept(bases)
                .labelled("basis.applies-to", basis.appliesTo())
                .build();
    }

    private List<Block> special(SpecialCategoryCondition condition) {
        return notice.blocks()
                .about("special.ground", condition.ground().map(this::ground), it -> it)
                .about("special.categories", condition.categories(), notice.words()::choice)
                .about("schedule-one.condition", condition.scheduleOne().map(this::scheduleOne), it -> it)
                .about("laws", condition.laws(), notice::law)
                .prose(condition.explanation())
                .add(policy(condition.appropriatePolicyDocument()))
                .build();
    }

    private List<Inline> ground(SpecialCategoryGround ground) {
        return notice.cited(
                notice.words().choice(ground),
                notice.laws().cite(Provisions.SPECIAL_CATEGORIES, "(" + ground.letter() + ")"));
    }

    private List<Block> criminal(CriminalOffenceCondition condition) {
        Blocks blocks = notice.blocks();
        notice.laws()
                .cite(Provisions.CRIMINAL_OFFENCES, "")
                .ifPresent(it -> blocks.say("criminal.law", Gap.of("it", it)));
        return blocks.flag("criminal.official-authority", condition.officialAuthority())
                .about("schedule-one.condition", condition.scheduleOne().map(this::scheduleOne), it -> it)
                .about("laws", condition.laws(), notice::law)
                .prose(condition.explanation())
                .add(policy(condition.appropriatePolicyDocument()))
                .build();
    }

    private List<Inline> scheduleOne(ScheduleOneCondition condition) {
        return notice.words()
                .say(
                        "schedule-one",
                        Gap.of("condition", notice.words().choice(condition)),
                        Gap.of("part", Integer.toString(condition.part())),
                        Gap.of("paragraph", Integer.toString(condition.paragraph())));
    }

    private List<Block> policy(Optional<AppropriatePolicyDocument> document) {
        return document.map(it -> notice.blocks()
                        .say(
                                "policy-document",
                                Gap.of(
                                        "it",
                                        notice.linked(
                                                it.title().map(notice::text).orElseGet(() -> notice.words()
                                                        .say("policy-document.title")),
                                                it.url())))
                        .labelled("policy-document.availability", it.availability())
                        .build())
                .orElse(List.of());
    }
}
