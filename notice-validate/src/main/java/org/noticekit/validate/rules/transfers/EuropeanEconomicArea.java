package org.noticekit.validate.rules.transfers;

import org.noticekit.model.Law;
import org.noticekit.model.Place;
import org.noticekit.validate.location.TransferAssessment;
import org.noticekit.validate.rule.NoticeContext;

/** The countries between which and the United Kingdom a border came to lie on 1 January 2021. */
final class EuropeanEconomicArea {

    private EuropeanEconomicArea() {}

    /** Whether the place is in it, the areas {@code EU} and {@code EEA} included. */
    static boolean contains(Place place, NoticeContext notice) {
        return !place.isUnitedKingdom()
                && !place.equals(Place.EU_INSTITUTIONS)
                && notice.assess(place, Law.EU_GDPR).status() == TransferAssessment.Status.DOMESTIC;
    }

    /** Whether a transfer there is a matter for {@link TransferEeaStillATransferRule} alone. */
    static boolean leaveToItsOwnRule(Place place, NoticeContext notice) {
        return notice.law() == Law.UK_GDPR && contains(place, notice);
    }
}
