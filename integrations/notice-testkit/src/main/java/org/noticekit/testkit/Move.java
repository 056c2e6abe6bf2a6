package org.noticekit.testkit;

import org.noticekit.finding.NoticePath;
import org.noticekit.model.Place;
import org.noticekit.validate.law.PlaceWords;

/**
 * A place of a notice that was moved to see whether a policy notices.
 *
 * @param path where it is in the notice
 * @param from the place that the notice names
 * @param to the place that it was moved to
 * @param noticed whether the policy was broken by that
 * @param happening what is at the place, before its name, such as {@code granicus stores data in}
 */
public record Move(NoticePath path, Place from, Place to, boolean noticed, String happening) {

    /** A sentence, such as {@code the policy does not notice if granicus stores data in the United States: /processors/…}. */
    @Override
    public String toString() {
        return "the policy " + (noticed ? "notices" : "does not notice") + " if " + happening + " "
                + PlaceWords.name(to) + ": " + path;
    }
}
