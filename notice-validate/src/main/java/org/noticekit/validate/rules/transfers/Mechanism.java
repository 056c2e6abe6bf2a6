package org.noticekit.validate.rules.transfers;

import java.util.Optional;
import org.noticekit.model.AppropriateSafeguard;
import org.noticekit.model.Law;
import org.noticekit.model.OtherSafeguard;
import org.noticekit.model.SafeguardInstrument;
import org.noticekit.model.TransferApproval;
import org.noticekit.model.TransferDerogation;
import org.noticekit.model.TransferSafeguard;
import org.noticekit.validate.law.Cite;
import org.noticekit.validate.rule.LocationView;
import org.noticekit.validate.rule.NoticeContext;

/** What a safeguard is in law. */
final class Mechanism {

    private Mechanism() {}

    /** Whether it says what permits the transfer, so that the law's words can be found in it. */
    static boolean isNamed(Optional<TransferSafeguard> safeguard) {
        return safeguard
                .map(given -> given.accept(new TransferSafeguard.Visitor<Boolean>() {
                    @Override
                    public Boolean approval(TransferApproval approval) {
                        return true;
                    }

                    @Override
                    public Boolean appropriateSafeguard(AppropriateSafeguard appropriateSafeguard) {
                        return !appropriateSafeguard.instruments().isEmpty();
                    }

                    @Override
                    public Boolean derogation(TransferDerogation derogation) {
                        return true;
                    }

                    @Override
                    public Boolean other(OtherSafeguard other) {
                        return false;
                    }
                }))
                .orElse(false);
    }

    /** The safeguard, if it is of that kind. */
    static <S extends TransferSafeguard> Optional<S> of(LocationView location, Class<S> kind) {
        return location.safeguard().filter(kind::isInstance).map(kind::cast);
    }

    /** Whether the instrument has ceased to count under the law under judgement on its day. */
    static boolean isOver(SafeguardInstrument instrument, NoticeContext notice) {
        return switch (instrument) {
            case SAFE_HARBOR -> true;
            case PRIVACY_SHIELD -> !notice.asOf().isBefore(Cite.PRIVACY_SHIELD_ENDED);
            case SUPERSEDED_EU_CLAUSES ->
                !notice.asOf()
                        .isBefore(
                                notice.law() == Law.UK_GDPR
                                        ? Cite.OLD_CLAUSES_ENDED_IN_THE_UK
                                        : Cite.OLD_CLAUSES_ENDED);
            default -> false;
        };
    }

    /** Whether anything that it names still counts. */
    static boolean isInForce(AppropriateSafeguard safeguard, NoticeContext notice) {
        return safeguard.instruments().stream().anyMatch(instrument -> !isOver(instrument, notice));
    }
}
