package org.noticekit.validate.rules.transfers;

import java.util.Optional;
import org.noticekit.model.AppropriateSafeguard;
import org.noticekit.model.OtherSafeguard;
import org.noticekit.model.TransferApproval;
import org.noticekit.model.TransferDerogation;
import org.noticekit.model.TransferSafeguard;
import org.noticekit.validate.rule.LocationView;

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
}
