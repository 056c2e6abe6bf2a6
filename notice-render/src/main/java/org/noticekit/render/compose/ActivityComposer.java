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
    private final PurposeFacts purposes;
    private final DataFacts data;
    private final BasisFacts bases;
    private final SharingFacts sharing;
    private final PlaceFacts places;
    private final RetentionWords retention;
    private final DecisionFacts decisions;
    private final CareFacts care;

    ActivityComposer(Composition notice) {
        this.notice = notice;
        this.purposes = new PurposeFacts(notice);
        this.data = new DataFacts(notice);
        this.bases = new BasisFacts(notice);
        this.sharing = new SharingFacts(notice);
        this.places = new PlaceFacts(notice);
        this.retention = new RetentionWords(notice);
        this.decisions = new DecisionFacts(notice);
        this.care = new CareFacts(notice);
    }

    /** The blocks of an activity; none if it says nothing. */
    Blocks compose(ProcessingActivity activity, NoticePath at) {
        Facts facts = notice.facts();
        purposes.add(activity, at, facts);
        data.add(activity, at, facts);
        bases.add(activity, at, facts);
        sharing.add(activity, at, facts);
        places.add(activity, at, facts);
        retention.add(activity, at, facts);
        decisions.add(activity, at, facts);
        care.add(activity, at, facts);
        return notice.blocks()
                .prose(at.child("description"), activity.description())
                .add(lead(activity, at))
                .add(facts.build());
    }

    private List<Block> lead(ProcessingActivity activity, NoticePath at) {
        return notice.blocks()
                .about(at.child("jurisdictions"), "jurisdictions", activity.jurisdictions(), notice.words()::choice)
                .choice(at.child("role"), activity.role())
                .about(at.child("controllers"), "activity.controllers", activity.controllers(), notice::controller)
                .labelled(at.child("onBehalfOf"), "activity.on-behalf-of", activity.onBehalfOf())
                .build();
    }
}
