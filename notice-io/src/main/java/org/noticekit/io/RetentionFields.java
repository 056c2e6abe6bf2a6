package org.noticekit.io;

import org.noticekit.model.IndefiniteRetention;
import org.noticekit.model.Retention;
import org.noticekit.model.RetentionCriteria;
import org.noticekit.model.RetentionPeriod;
import org.noticekit.model.RetentionSchedule;
import org.noticekit.model.RetentionUntilEvent;
import org.noticekit.model.UndecidedRetention;

/** The fields of {@link Retention}, whichever it is. */
final class RetentionFields {

    static final UnionKind<Retention> KIND = new UnionKind<Retention>(
                    "retention",
                    "a retention time",
                    "How long data is kept, or how that is decided (UK GDPR Articles 5(1)(e) and 13(2)(a)).",
                    "type",
                    "How the time is set.")
            .member("fixed", RetentionPeriod.class, RetentionPeriodFields.KIND)
            .member("until-event", RetentionUntilEvent.class, RetentionUntilEventFields.KIND)
            .member("criteria", RetentionCriteria.class, RetentionCriteriaFields.KIND)
            .member("schedule", RetentionSchedule.class, RetentionScheduleFields.KIND)
            .member("indefinite", IndefiniteRetention.class, IndefiniteRetentionFields.KIND)
            .member("undecided", UndecidedRetention.class, UndecidedRetentionFields.KIND);

    private RetentionFields() {}
}
