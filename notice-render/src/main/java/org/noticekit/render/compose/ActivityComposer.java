package org.noticekit.render.compose;

import java.util.List;
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
    Blocks compose(ProcessingActivity activity) {
        Facts facts = notice.facts();
        purposes.add(activity, facts);
        data.add(activity, facts);
        bases.add(activity, facts);
        sharing.add(activity, facts);
        places.add(activity, facts);
        retention.add(activity, facts);
        decisions.add(activity, facts);
        care.add(activity, facts);
        return notice.blocks().prose(activity.description()).add(lead(activity)).add(facts.build());
    }

    private List<Block> lead(ProcessingActivity activity) {
        return notice.blocks()
                .about("jurisdictions", activity.jurisdictions(), notice.words()::choice)
                .choice(activity.role())
                .about("activity.controllers", activity.controllers(), notice::controller)
                .labelled("activity.on-behalf-of", activity.onBehalfOf())
                .build();
    }
}
