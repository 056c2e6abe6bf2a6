package org.noticekit.render.compose;

import java.util.List;
import org.noticekit.finding.NoticePath;
import org.noticekit.model.AutomatedDecision;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.Profiling;
import org.noticekit.model.Stated;
import org.noticekit.render.document.Block;

/** Says how decisions about people are made (UK GDPR Articles 13(2)(f) and 22A to 22D) and what is worked out of them. */
final class DecisionFacts {
    private final Composition notice;

    DecisionFacts(Composition notice) {
        this.notice = notice;
    }

    void add(ProcessingActivity activity, NoticePath at, Facts facts) {
        facts.choice(at.child("decisionMaking"), "activity.decision-making", activity.decisionMaking())
                .fact(
                        "activity.automated-decisions",
                        decisions(activity.automatedDecisions(), at.child("automatedDecisions")))
                .fact("activity.profiling", profiling(activity.profiling(), at.child("profiling")))
                .listed(at.child("monitors"), "activity.monitors", activity.monitors(), notice.words()::choice);
    }

    private Blocks decisions(Stated<AutomatedDecision> decisions, NoticePath at) {
        return decisions.isNone()
                ? notice.blocks().say(at, "decision.none")
                : notice.blocks().listed(at, decisions.items(), this::decision);
    }

    private List<Block> decision(AutomatedDecision decision, NoticePath at) {
        Blocks blocks = notice.blocks();
        decision.title().ifPresent(title -> blocks.name(at.child("title"), notice.text(title)));
        return blocks.labelled(at.child("description"), "decision.description", decision.description())
                .labelled(at.child("logic"), "decision.logic", decision.logic())
                .labelled(at.child("significance"), "decision.significance", decision.significance())
                .labelled(at.child("consequences"), "decision.consequences", decision.consequences())
                .choice(at.child("ground"), decision.ground())
                .about(
                        at.child("specialCategories"),
                        "decision.special-categories",
                        decision.specialCategories(),
                        notice.words()::choice)
                .labelledAll(at.child("safeguards"), "decision.safeguards", decision.safeguards())
                .labelled(at.child("humanInvolvement"), "decision.human-involvement", decision.humanInvolvement())
                .about(at.child("record"), "decision.record", decision.record(), notice::link)
                .build();
    }

    private Blocks profiling(Stated<Profiling> profiling, NoticePath at) {
        return profiling.isNone()
                ? notice.blocks().say(at, "profiling.none")
                : notice.blocks().listed(at, profiling.items(), this::profile);
    }

    private List<Block> profile(Profiling profiling, NoticePath at) {
        return notice.blocks()
                .choice(at.child("kind"), profiling.kind())
                .prose(at.child("description"), profiling.description())
                .labelled(at.child("purpose"), "profiling.purpose", profiling.purpose())
                .about(at.child("data"), "profiling.data", profiling.data(), notice::text)
                .about(at.child("performedBy"), "profiling.performed-by", profiling.performedBy(), notice::text)
                .labelled(at.child("optOut"), "profiling.opt-out", profiling.optOut())
                .build();
    }
}
