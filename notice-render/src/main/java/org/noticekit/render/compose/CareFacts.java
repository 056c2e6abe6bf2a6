package org.noticekit.render.compose;

import java.util.List;
import org.noticekit.finding.NoticePath;
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

    void add(ProcessingActivity activity, NoticePath at, Facts facts) {
        facts.part(
                        at.child("furtherProcessing"),
                        "activity.further-processing",
                        activity.furtherProcessing(),
                        this::further)
                .part(at.child("security"), "activity.security", activity.security(), this::security)
                .parts(at.child("commitments"), "activity.commitments", activity.commitments(), this::commitment)
                .prose(at.child("optOut"), "activity.opt-out", activity.optOut())
                .proses(at.child("advice"), "activity.advice", activity.advice())
                .parts(at.child("exemptions"), "activity.exemptions", activity.exemptions(), this::exemption)
                .listed(at.child("links"), "read-more.term", activity.links(), notice::link);
    }

    private List<Block> further(FurtherProcessing further, NoticePath at) {
        return notice.blocks()
                .prose(at.child("statement"), further.statement())
                .labelled(
                        at.child("purposes"),
                        "further.purposes",
                        purposes.say(further.purposes(), at.child("purposes")).build())
                .about(at.child("starts"), "further.starts", further.starts(), notice.words()::date)
                .about(at.child("toldOn"), "further.told-on", further.toldOn(), notice.words()::date)
                .labelled(at.child("told"), "further.told", further.told())
                .labelled(at.child("compatibility"), "further.compatibility", further.compatibility())
                .build();
    }

    List<Block> security(Security security, NoticePath at) {
        return notice.blocks()
                .listed(at.child("measures"), security.measures(), this::measure)
                .about(at.child("standards"), "security.standards", security.standards(), notice::text)
                .prose(at.child("disclaimer"), security.disclaimer())
                .build();
    }

    private List<Block> measure(SecurityMeasure measure, NoticePath at) {
        return notice.blocks()
                .labelled(at.child("kind"), measure.kind(), at.child("description"), measure.description())
                .build();
    }

    private List<Block> commitment(Commitment commitment, NoticePath at) {
        return notice.blocks()
                .labelled(at.child("kind"), commitment.kind(), at.child("statement"), commitment.statement())
                .labelledAll(at.child("exceptions"), "commitment.exceptions", commitment.exceptions())
                .build();
    }

    private List<Block> exemption(Exemption exemption, NoticePath at) {
        return notice.blocks()
                .about(at.child("topics"), "exemption.topics", exemption.topics(), notice.words()::choice)
                .say(at.child("provision"), "exemption.provision", Gap.of("it", notice.law(exemption.provision())))
                .labelled(at.child("reason"), "exemption.reason", exemption.reason())
                .build();
    }
}
