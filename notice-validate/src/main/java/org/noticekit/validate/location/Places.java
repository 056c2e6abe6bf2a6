package org.noticekit.validate.location;

import java.time.LocalDate;
import org.noticekit.model.Law;
import org.noticekit.model.Place;

/** How places lie in one another. */
public final class Places {

    /** A day on which the United Kingdom is no part of the European Union, as it is when anybody asks. */
    private static final LocalDate AFTER_EXIT = LocalDate.of(2021, 1, 1);

    private Places() {}

    /** Whether whatever is in {@code inner} is in {@code outer}: both are the same, or an area and a part of it. */
    public static boolean contains(Place outer, Place inner) {
        if (outer.equals(inner) || (outer.isUnitedKingdom() && inner.isUnitedKingdom())) {
            return true;
        }
        boolean european =
                TransferAssessment.of(inner, Law.EU_GDPR, AFTER_EXIT).status() == TransferAssessment.Status.DOMESTIC;
        return switch (outer.value()) {
            case "EEA" -> european;
            case "EU" -> european && !inner.equals(Place.EEA) && !isInEeaOnly(inner);
            default -> false;
        };
    }

    private static boolean isInEeaOnly(Place place) {
        return switch (place.value()) {
            case "IS", "LI", "NO" -> true;
            default -> false;
        };
    }
}
