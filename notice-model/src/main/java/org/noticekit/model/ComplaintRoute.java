package org.noticekit.model;

import java.io.Serializable;
import java.util.Optional;

/** A way to complain or to seek redress. The family is closed. */
public sealed interface ComplaintRoute extends Serializable
        permits ControllerComplaint, RegulatorComplaint, CourtRemedy, OtherRedress {
    /** What to do, and what happens then. */
    Optional<Prose> how();

    /** What {@code visitor} makes of this member of the family. */
    <R> R accept(Visitor<R> visitor);

    /**
     * An answer for each member of the family.
     *
     * @param <R> the answer's type
     */
    interface Visitor<R> {
        /** The answer for this member. */
        R toController(ControllerComplaint toController);

        /** The answer for this member. */
        R toRegulator(RegulatorComplaint toRegulator);

        /** The answer for this member. */
        R toCourt(CourtRemedy toCourt);

        /** The answer for this member. */
        R toOther(OtherRedress toOther);
    }
}
