package org.noticekit.render.compose;

import java.util.List;
import org.noticekit.finding.NoticePath;
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

    BasisFacts(Composition notice) {
        this.notice = notice;
    }

    void add(ProcessingActivity activity, NoticePath at, Facts facts) {
        facts.fact(
                        "activity.lawful-basis",
                        notice.blocks()
                                .listed(at.child("lawfulBases"), activity.lawfulBases(), this::basis)
                                .flag(
                                        at.child("partOfPublicTasks"),
                                        "activity.public-task",
                                        activity.partOfPublicTasks()))
                .parts(
                        at.child("specialCategoryConditions"),
                        "activity.special-category-conditions",
                        activity.specialCategoryConditions(),
                        this::special)
                .parts(
                        at.child("criminalOffenceConditions"),
                        "activity.criminal-offence-conditions",
                        activity.criminalOffenceConditions(),
                        this::criminal);
    }

    private List<Block> basis(LawfulBasis basis, NoticePath at) {
        return basis.accept(new LawfulBasisWords(notice, at))
                .labelled(at.child("appliesTo"), "basis.applies-to", basis.appliesTo())
                .build();
    }

    private List<Block> special(SpecialCategoryCondition condition, NoticePath at) {
        return notice.blocks()
                .about(at.child("ground"), "special.ground", condition.ground().map(this::ground), it -> it)
                .about(at.child("categories"), "special.categories", condition.categories(), notice.words()::choice)
                .about(
                        at.child("scheduleOne"),
                        "schedule-one.condition",
                        condition.scheduleOne().map(this::scheduleOne),
                        it -> it)
                .about(at.child("laws"), "laws", condition.laws(), notice::law)
                .prose(at.child("explanation"), condition.explanation())
                .part(at.child("appropriatePolicyDocument"), condition.appropriatePolicyDocument(), this::policy)
                .build();
    }

    private List<Inline> ground(SpecialCategoryGround ground) {
        return notice.cited(
                notice.words().choice(ground),
                notice.laws().cite(Provisions.SPECIAL_CATEGORIES, "(" + ground.letter() + ")"));
    }

    private List<Block> criminal(CriminalOffenceCondition condition, NoticePath at) {
        Blocks blocks = notice.blocks();
        notice.laws()
                .cite(Provisions.CRIMINAL_OFFENCES, "")
                .ifPresent(it -> blocks.say(at, "criminal.law", Gap.of("it", it)));
        return blocks.flag(at.child("officialAuthority"), "criminal.official-authority", condition.officialAuthority())
                .about(
                        at.child("scheduleOne"),
                        "schedule-one.condition",
                        condition.scheduleOne().map(this::scheduleOne),
                        it -> it)
                .about(at.child("laws"), "laws", condition.laws(), notice::law)
                .prose(at.child("explanation"), condition.explanation())
                .part(at.child("appropriatePolicyDocument"), condition.appropriatePolicyDocument(), this::policy)
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

    private List<Block> policy(AppropriatePolicyDocument document, NoticePath at) {
        List<Inline> title = document.title().map(notice::text).orElseGet(() -> notice.words()
                .say("policy-document.title"));
        return notice.blocks()
                .say(at, "policy-document", Gap.of("it", notice.linked(title, document.url())))
                .labelled(at.child("availability"), "policy-document.availability", document.availability())
                .build();
    }
}
