package org.noticekit.render.compose;

import java.util.List;
import java.util.Optional;
import org.noticekit.model.AppropriateSafeguard;
import org.noticekit.model.DerogationGround;
import org.noticekit.model.OtherSafeguard;
import org.noticekit.model.TransferApproval;
import org.noticekit.model.TransferDerogation;
import org.noticekit.model.TransferSafeguard;
import org.noticekit.render.document.Inline;

/** Says what permits data to go to another country, with its article, and all that is stated of it. */
final class SafeguardWords implements TransferSafeguard.Visitor<Blocks> {
    private final Composition notice;

    SafeguardWords(Composition notice) {
        this.notice = notice;
    }

    @Override
    public Blocks approval(TransferApproval approval) {
        List<Inline> said = approval.law()
                .or(notice.laws()::only)
                .map(law -> notice.cited(
                        notice.words().choice("approval", law), notice.laws().cite(law, Provisions.TRANSFER_APPROVAL)))
                .orElseGet(() -> notice.words().say("approval"));
        Blocks blocks = notice.blocks().say("sentence", Gap.of("it", said));
        return blocks.choice(approval.scheme())
                .about("approval.laws", approval.laws(), notice::law)
                .labelled("approval.condition", approval.condition())
                .about("read-more", approval.link(), notice::link);
    }

    @Override
    public Blocks appropriateSafeguard(AppropriateSafeguard safeguard) {
        Words words = notice.words();
        return notice.blocks()
                .say(
                        "sentence",
                        Gap.of(
                                "it",
                                notice.cited(
                                        words.say("safeguard"),
                                        notice.laws().cite(Provisions.APPROPRIATE_SAFEGUARDS, ""))))
                .about("safeguard.instruments", safeguard.instruments(), words::choice)
                .labelled("safeguard.copy", safeguard.copy())
                .about("read-more", safeguard.link(), notice::link)
                .labelled("safeguard.test", safeguard.test());
    }

    @Override
    public Blocks derogation(TransferDerogation derogation) {
        Words words = notice.words();
        Optional<List<Inline>> article = notice.laws()
                .cite(
                        Provisions.DEROGATIONS,
                        derogation
                                .ground()
                                .flatMap(DerogationGround::letter)
                                .map(letter -> "(" + letter + ")")
                                .orElse(""));
        return notice.blocks()
                .say("sentence", Gap.of("it", notice.cited(words.say("derogation"), article)))
                .choice(derogation.ground())
                .prose(derogation.explanation())
                .labelled("derogation.copy", derogation.copy());
    }

    @Override
    public Blocks other(OtherSafeguard other) {
        return notice.blocks().prose(other.description());
    }
}
