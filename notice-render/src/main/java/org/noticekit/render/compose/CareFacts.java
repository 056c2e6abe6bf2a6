package org.noticekit.render.compose;

import java.util.List;
import org.noticekit.model.Commitment;
import org.noticekit.model.Exemption;
import org.noticekit.model.FurtherProcessing;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.Security;
import org.noticekit.model.SecurityMeasure;
import org.noticekit.render.document.Block;

/** Says what else there is to know: new uses, security, promises, how to opt out, what the law lets a notice leave out. */
final class CareFacts {
    private final Composition notice;
    private final PurposeFacts purposes;

    CareFacts(Composition notice) {
        this.notice = notice;
        this.purposes = new PurposeFacts(notice);
    }

    void add(ProcessingActivity activity, Facts facts) {
        facts.fact(
                        "activity.further-processing",
                        activity.furtherProcessing().map(this::further).orElse(List.of()))
                .fact(
                        "activity.security",
                        activity.security().map(this::security).orElse(List.of()))
                .fact("activity.commitments", notice.blocks().listed(activity.commitments(), this::commitment))
                .prose("activity.opt-out", activity.optOut())
                .proses("activity.advice", activity.advice())
                .fact("activity.exemptions", notice.blocks().listed(activity.exemptions(), this::exemption))
                .listed("read-more.term", activity.links(), notice::link);
    }

    private List<Block> further(FurtherProcessing further) {
        return notice.blocks()
                .prose(further.statement())
                .labelled("further.purposes", purposes.say(further.purposes()).build())
                .about("further.starts", further.starts(), notice.words()::date)
                .about("further.told-on", further.toldOn(), notice.words()::date)
                .labelled("further.told", further.told())
                .labelled("further.compatibility", further.compatibility())
                .build();
    }

    List<Block> security(Security security) {
        return notice.blocks()
                .listed(security.measures(), this::measure)
                .about("security.standards", security.standards(), notice::text)
                .prose(security.disclaimer())
                .build();
    }

    private List<Block> measure(SecurityMeasure measure) {
        return notice.blocks().labelled(measure.kind(), measure.description()).build();
    }

    private List<Block> commitment(Commitment commitment) {
        return notice.blocks()
                .labelled(commitment.kind(), commitment.statement())
                .labelledAll("commitment.exceptions", commitment.exceptions())
                .build();
    }

    private List<Block> exemption(Exemption exemption) {
        return notice.blocks()
                .about("exemption.topics", exemption.topics(), notice.words()::choice)
                .say("exemption.provision", Gap.of("it", notice.law(exemption.provision())))
                .labelled("exemption.reason", exemption.reason())
                .build();
    }
}
