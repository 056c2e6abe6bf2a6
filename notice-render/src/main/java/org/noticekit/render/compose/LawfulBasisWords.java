package org.noticekit.render.compose;

import java.util.List;
import org.noticekit.finding.NoticePath;
import org.noticekit.model.Consent;
import org.noticekit.model.Contract;
import org.noticekit.model.LawfulBasis;
import org.noticekit.model.LegalObligation;
import org.noticekit.model.LegitimateInterests;
import org.noticekit.model.PublicTask;
import org.noticekit.model.RecognisedLegitimateInterest;
import org.noticekit.model.VitalInterests;
import org.noticekit.render.document.Inline;

/** Says a lawful basis in words, with its article, and all that is stated of it. */
final class LawfulBasisWords implements LawfulBasis.Visitor<Blocks> {
    private final Composition notice;
    private final NoticePath at;

    LawfulBasisWords(Composition notice, NoticePath at) {
        this.notice = notice;
        this.at = at;
    }

    private Blocks basis(String key, Provisions provision) {
        return basis(at, notice.words().say(key), provision);
    }

    private Blocks basis(NoticePath field, List<Inline> said, Provisions provision) {
        return notice.blocks()
                .say(
                        field,
                        "sentence",
                        Gap.of("it", notice.cited(said, notice.laws().cite(provision, ""))));
    }

    @Override
    public Blocks consent(Consent consent) {
        return basis("basis.consent", Provisions.CONSENT)
                .flag(at.child("explicit"), "consent.explicit", consent.explicit())
                .labelled(at.child("given"), "consent.given", consent.given())
                .labelled(at.child("withdrawal"), "consent.withdrawal", consent.withdrawal())
                .labelled(at.child("withdrawalEffect"), "consent.withdrawal-effect", consent.withdrawalEffect());
    }

    @Override
    public Blocks contract(Contract contract) {
        return basis("basis.contract", Provisions.CONTRACT)
                .labelled(at.child("contract"), "contract.contract", contract.contract())
                .about(at.child("terms"), "contract.terms", contract.terms(), notice::link);
    }

    @Override
    public Blocks legalObligation(LegalObligation obligation) {
        return basis("basis.legal-obligation", Provisions.LEGAL_OBLIGATION)
                .about(at.child("laws"), "obligation.laws", obligation.laws(), notice::law)
                .labelled(at.child("obligation"), "obligation.obligation", obligation.obligation());
    }

    @Override
    public Blocks vitalInterests(VitalInterests interests) {
        return basis("basis.vital-interests", Provisions.VITAL_INTERESTS)
                .prose(at.child("explanation"), interests.explanation());
    }

    @Override
    public Blocks publicTask(PublicTask task) {
        List<Inline> said = task.limb().map(notice.words()::choice).orElseGet(() -> notice.words()
                .say("basis.public-task"));
        return basis(task.limb().isPresent() ? at.child("limb") : at, said, Provisions.PUBLIC_TASK)
                .about(at.child("laws"), "task.laws", task.laws(), notice::law)
                .labelled(at.child("task"), "task.task", task.task());
    }

    @Override
    public Blocks recognisedLegitimateInterest(RecognisedLegitimateInterest interest) {
        return basis("basis.recognised-legitimate-interest", Provisions.RECOGNISED_LEGITIMATE_INTEREST)
                .choice(at.child("condition"), interest.condition())
                .prose(at.child("explanation"), interest.explanation());
    }

    @Override
    public Blocks legitimateInterests(LegitimateInterests interests) {
        return basis("basis.legitimate-interests", Provisions.LEGITIMATE_INTERESTS)
                .labelledAll(at.child("interests"), "interests.interests", interests.interests())
                .about(at.child("holder"), "interests.holder", interests.holder(), notice::text)
                .labelled(at.child("balancing"), "interests.balancing", interests.balancing())
                .labelled(
                        at.child("outsidePublicTasks"),
                        "interests.outside-public-tasks",
                        interests.outsidePublicTasks());
    }
}
