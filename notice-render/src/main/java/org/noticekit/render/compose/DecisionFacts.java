package org.noticekit.render.compose;

import java.util.List;
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

    void add(ProcessingActivity activity, Facts facts) {
        facts.choice("activity.decision-making", activity.decisionMaking())
                .fact("activity.automated-decisions", decisions(activity.automatedDecisions()))
                .fact("activity.profiling", profiling(activity.profiling()))
                .listed("activity.monitors", activity.monitors(), notice.words()::choice);
    }

    private Blocks decisions(Stated<AutomatedDecision> decisions) {
        return decisions.isNone()
                ? notice.blocks().say("decision.none")
                : notice.blocks().listed(decisions.items(), this::decision);
    }

    private List<Block> decision(AutomatedDecision decision) {
        Blocks blocks = notice.blocks();
        decision.title().ifPresent(title -> blocks.name(notice.text(title)));
        return blocks.labelled("decision.description", decision.description())
                .labelled("decision.logic", decision.logic())
                .labelled("decision.significance", decision.significance())
                .labelled("decision.consequences", decision.consequences())
                .choice(decision.ground())
                .about("decision.special-categories", decision.specialCategories(), notice.words()::choice)
                .labelledAll("decision.safeguards", decision.safeguards())
                .labelled("decision.human-involvement", decision.humanInvolvement())
                .about("decision.record", decision.record(), notice::link)
                .build();
    }

    private Blocks profiling(Stated<Profiling> profiling) {
        return profiling.isNone()
                ? notice.blocks().say("profiling.none")
                : notice.blocks().listed(profiling.items(), this::profile);
    }

    private List<Block> profile(Profiling profiling) {
        return notice.blocks()
                .choice(profiling.kind())
                .prose(profiling.description())
                .labelled("profiling.purpose", profiling.purpose())
                .about("profiling.data", profiling.data(), notice::text)
                .about("profiling.performed-by", profiling.performedBy(), notice::text)
                .labelled("profiling.opt-out", profiling.optOut())
                .build();
    }
}
