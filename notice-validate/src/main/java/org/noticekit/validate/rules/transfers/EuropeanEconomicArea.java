package org.noticekit.validate.rules.transfers;

import java.time.LocalDate;
import org.noticekit.model.Law;
import org.noticekit.model.Place;
import org.noticekit.validate.location.TransferAssessment;
import org.noticekit.validate.rule.NoticeContext;

/** The countries between which and the United Kingdom a border came to lie on 1 January 2021. */
final class EuropeanEconomicArea {

    private EuropeanEconomicArea() {}

    /** Whether the place is in it, the areas {@code EU} and {@code EEA} included. */
    static boolean contains(Place place, LocalDate asOf) {
        return !place.isUnitedKingdom()
                && !place.equals(Place.EU_INSTITUTIONS)
                && TransferAssessment.of(place, Law.EU_GDPR, asOf).status() == TransferAssessment.Status.DOMESTIC;
    }

    /** Whether a transfer there is a matter for {@link TransferEeaStillATransferRule} alone. */
    static boolean leaveToItsOwnRule(Place place, NoticeContext notice) {
        return notice.law() == Law.UK_GDPR && contains(place, notice.asOf());
    }
}
