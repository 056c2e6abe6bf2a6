package org.noticekit.render.compose;

import java.util.List;
import org.noticekit.finding.NoticePath;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.render.document.Block;

/**
 * Says what happens to data in one activity, in the order in which people ask: what it is, why, what data, on what
 * ground, who sees it, where it goes, how long it is kept, what else there is to know.
 */
final class ActivityComposer {
    private final Composition notice;

    ActivityComposer(Composition notice) {
        this.notice = notice;
    }

    /** The blocks of an activity; none if it says nothing. */
    Blocks compose(ProcessingActivity activity, NoticePath at) {
        Composition under = notice.under(activity.laws());
        Facts facts = notice.facts();
        new PurposeFacts(under).add(activity, at, facts);
        new DataFacts(under).add(activity, at, facts);
        new BasisFacts(under).add(activity, at, facts);
        new SharingFacts(under).add(activity, at, facts);
        new PlaceFacts(under).add(activity, at, facts);
        new RetentionWords(under).add(activity, at, facts);
        new DecisionFacts(under).add(activity, at, facts);
        new CareFacts(under).add(activity, at, facts);
        return notice.blocks()
                .prose(at.child("description"), activity.description())
                .add(lead(activity, at))
                .add(facts.build());
    }

    private List<Block> lead(ProcessingActivity activity, NoticePath at) {
        return notice.blocks()
                .about(at.child("jurisdictions"), "jurisdictions", activity.jurisdictions(), notice.words()::choice)
                .about(at.child("laws"), "activity.laws", activity.laws(), notice::lawName)
                .choice(at.child("role"), activity.role())
                .about(at.child("controllers"), "activity.controllers", activity.controllers(), notice::controller)
                .labelled(at.child("onBehalfOf"), "activity.on-behalf-of", activity.onBehalfOf())
                .build();
    }
}
