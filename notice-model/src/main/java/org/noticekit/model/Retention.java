package org.noticekit.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** How long data is kept, or how that is decided (UK GDPR Articles 5(1)(e) and 13(2)(a)). The family is closed. */
public sealed interface Retention extends Serializable
        permits RetentionPeriod,
                RetentionUntilEvent,
                RetentionCriteria,
                RetentionSchedule,
                IndefiniteRetention,
                UndecidedRetention {
    /** What happens then; not stated means it is deleted. */
    Optional<RetentionEnd> afterwards();

    /** When it is kept for another time. */
    List<RetentionException> exceptions();

    /** The law that sets it; empty if not given. */
    List<LegalReference> laws();

    /** The retention schedule that sets it, as the key of a document in the notice. */
    Optional<Identifier> schedule();

    /** What else there is to say of it. */
    Optional<Prose> note();

    /** What {@code visitor} makes of this member of the family. */
    <R> R accept(Visitor<R> visitor);

    /**
     * An answer for each member of the family.
     *
     * @param <R> the answer's type
     */
    interface Visitor<R> {
        /** The answer for this member. */
        R period(RetentionPeriod period);

        /** The answer for this member. */
        R untilEvent(RetentionUntilEvent untilEvent);

        /** The answer for this member. */
        R criteria(RetentionCriteria criteria);

        /** The answer for this member. */
        R schedule(RetentionSchedule schedule);

        /** The answer for this member. */
        R indefinite(IndefiniteRetention indefinite);

        /** The answer for this member. */
        R undecided(UndecidedRetention undecided);
    }
}
