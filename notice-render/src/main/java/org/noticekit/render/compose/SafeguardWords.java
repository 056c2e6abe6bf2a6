package org.noticekit.render.compose;

import java.util.List;
import java.util.Optional;
import org.noticekit.finding.NoticePath;
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
    private final NoticePath at;

    SafeguardWords(Composition notice, NoticePath at) {
        this.notice = notice;
        this.at = at;
    }

    @Override
    public Blocks approval(TransferApproval approval) {
        List<Inline> said = approval.law()
                .or(notice.laws()::only)
                .map(law -> notice.cited(
                        notice.words().choice("approval", law), notice.laws().cite(law, Provisions.TRANSFER_APPROVAL)))
                .orElseGet(() -> notice.words().say("approval"));
        NoticePath field = approval.law().isPresent() ? at.child("law") : at;
        Blocks blocks = notice.blocks().say(field, "sentence", Gap.of("it", said));
        return blocks.choice(at.child("scheme"), approval.scheme())
                .about(at.child("laws"), "approval.laws", approval.laws(), notice::law)
                .labelled(at.child("condition"), "approval.condition", approval.condition())
                .about(at.child("link"), "read-more", approval.link(), notice::link);
    }

    @Override
    public Blocks appropriateSafeguard(AppropriateSafeguard safeguard) {
        Words words = notice.words();
        return notice.blocks()
                .say(
                        at,
                        "sentence",
                        Gap.of(
                                "it",
                                notice.cited(
                                        words.say("safeguard"),
                                        notice.laws().cite(Provisions.APPROPRIATE_SAFEGUARDS, ""))))
                .about(at.child("instruments"), "safeguard.instruments", safeguard.instruments(), words::choice)
                .labelled(at.child("copy"), "safeguard.copy", safeguard.copy())
                .about(at.child("link"), "read-more", safeguard.link(), notice::link)
                .labelled(at.child("test"), "safeguard.test", safeguard.test());
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
                .say(at, "sentence", Gap.of("it", notice.cited(words.say("derogation"), article)))
                .choice(at.child("ground"), derogation.ground())
                .prose(at.child("explanation"), derogation.explanation())
                .labelled(at.child("copy"), "derogation.copy", derogation.copy());
    }

    @Override
    public Blocks other(OtherSafeguard other) {
        return notice.blocks().prose(at.child("description"), other.description());
    }
}
