package org.noticekit.render.compose;

import java.util.List;
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

    LawfulBasisWords(Composition notice) {
        this.notice = notice;
    }

    private Blocks basis(String key, Provisions provision) {
        return basis(notice.words().say(key), provision);
    }

    private Blocks basis(List<Inline> said, Provisions provision) {
        return notice.blocks()
                .say("sentence", Gap.of("it", notice.cited(said, notice.laws().cite(provision, ""))));
    }

    @Override
    public Blocks consent(Consent consent) {
        return basis("basis.consent", Provisions.CONSENT)
                .flag("consent.explicit", consent.explicit())
                .labelled("consent.given", consent.given())
                .labelled("consent.withdrawal", consent.withdrawal())
                .labelled("consent.withdrawal-effect", consent.withdrawalEffect());
    }

    @Override
    public Blocks contract(Contract contract) {
        return basis("basis.contract", Provisions.CONTRACT)
                .labelled("contract.contract", contract.contract())
                .about("contract.terms", contract.terms(), notice::link);
    }

    @Override
    public Blocks legalObligation(LegalObligation obligation) {
        return basis("basis.legal-obligation", Provisions.LEGAL_OBLIGATION)
                .about("obligation.laws", obligation.laws(), notice::law)
                .labelled("obligation.obligation", obligation.obligation());
    }

    @Override
    public Blocks vitalInterests(VitalInterests interests) {
        return basis("basis.vital-interests", Provisions.VITAL_INTERESTS).prose(interests.explanation());
    }

    @Override
    public Blocks publicTask(PublicTask task) {
        List<Inline> said = task.limb().map(notice.words()::choice).orElseGet(() -> notice.words()
                .say("basis.public-task"));
        return basis(said, Provisions.PUBLIC_TASK)
                .about("task.laws", task.laws(), notice::law)
                .labelled("task.task", task.task());
    }

    @Override
    public Blocks recognisedLegitimateInterest(RecognisedLegitimateInterest interest) {
        return basis("basis.recognised-legitimate-interest", Provisions.RECOGNISED_LEGITIMATE_INTEREST)
                .choice(interest.condition())
                .prose(interest.explanation());
    }

    @Override
    public Blocks legitimateInterests(LegitimateInterests interests) {
        return basis("basis.legitimate-interests", Provisions.LEGITIMATE_INTERESTS)
                .labelledAll("interests.interests", interests.interests())
                .about("interests.holder", interests.holder(), notice::text)
                .labelled("interests.balancing", interests.balancing())
                .labelled("interests.outside-public-tasks", interests.outsidePublicTasks());
    }
}
