package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.DATE;
import static org.noticekit.io.NoticeScalars.PERIOD;
import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.NoticeScalars.TEXT;
import static org.noticekit.io.SharedFields.DOCUMENT_KEY;
import static org.noticekit.io.WordKind.words;

import java.util.List;
import java.util.function.BiConsumer;
import org.noticekit.model.DataRetention;
import org.noticekit.model.Identifier;
import org.noticekit.model.IndefiniteRetention;
import org.noticekit.model.LegalReference;
import org.noticekit.model.PeriodBound;
import org.noticekit.model.Prose;
import org.noticekit.model.Retention;
import org.noticekit.model.RetentionCriteria;
import org.noticekit.model.RetentionEnd;
import org.noticekit.model.RetentionException;
import org.noticekit.model.RetentionPeriod;
import org.noticekit.model.RetentionSchedule;
import org.noticekit.model.RetentionUntilEvent;
import org.noticekit.model.UndecidedRetention;

/** How long data is kept. */
final class RetentionFields {

    static final ObjectKind<RetentionPeriod, RetentionPeriod.Builder> RETENTION_PERIOD = new ObjectKind<>(
            "retentionPeriod",
            "a fixed retention time",
            RetentionPeriod::builder,
            RetentionPeriod.Builder::build,
            fields -> common(
                    fields.required(
                                    "period",
                                    PERIOD,
                                    RetentionPeriod::period,
                                    RetentionPeriod.Builder::period,
                                    "The time; the shorter end of a range.")
                            .optional(
                                    "longest",
                                    PERIOD,
                                    RetentionPeriod::longest,
                                    RetentionPeriod.Builder::longest,
                                    "The longer end, where the time is a range.")
                            .optional(
                                    "bound",
                                    words("a bound of a period", PeriodBound.values()),
                                    RetentionPeriod::bound,
                                    RetentionPeriod.Builder::bound,
                                    "Whether the time is exact or a limit; if left out, exact.")
                            .optional(
                                    "runsFrom",
                                    TEXT,
                                    RetentionPeriod::runsFrom,
                                    RetentionPeriod.Builder::runsFrom,
                                    "The event it runs from, in words that go on from \"after\", for example \"we close your enquiry\"."),
                    RetentionPeriod.Builder::afterwards,
                    RetentionPeriod.Builder::addAllExceptions,
                    RetentionPeriod.Builder::addAllLaws,
                    RetentionPeriod.Builder::schedule,
                    RetentionPeriod.Builder::note));

    static final ObjectKind<RetentionUntilEvent, RetentionUntilEvent.Builder> RETENTION_UNTIL_EVENT = new ObjectKind<>(
            "retentionUntilEvent",
            "a retention until an event",
            RetentionUntilEvent::builder,
            RetentionUntilEvent.Builder::build,
            fields -> common(
                    fields.required(
                                    "event",
                                    TEXT,
                                    RetentionUntilEvent::event,
                                    RetentionUntilEvent.Builder::event,
                                    "The event, in words that go on from \"until\", for example \"you close your account\".")
                            .optional(
                                    "within",
                                    PERIOD,
                                    RetentionUntilEvent::within,
                                    RetentionUntilEvent.Builder::within,
                                    "How soon after it the data is gone."),
                    RetentionUntilEvent.Builder::afterwards,
                    RetentionUntilEvent.Builder::addAllExceptions,
                    RetentionUntilEvent.Builder::addAllLaws,
                    RetentionUntilEvent.Builder::schedule,
                    RetentionUntilEvent.Builder::note));

    static final ObjectKind<RetentionCriteria, RetentionCriteria.Builder> RETENTION_CRITERIA = new ObjectKind<>(
            "retentionCriteria",
            "a retention by criteria",
            RetentionCriteria::builder,
            RetentionCriteria.Builder::build,
            fields -> common(
                    fields.required(
                                    "criteria",
                                    PROSE,
                                    RetentionCriteria::criteria,
                                    RetentionCriteria.Builder::criteria,
                                    "The criteria.")
                            .optional(
                                    "runsFrom",
                                    TEXT,
                                    RetentionCriteria::runsFrom,
                                    RetentionCriteria.Builder::runsFrom,
                                    "The event from which they count."),
                    RetentionCriteria.Builder::afterwards,
                    RetentionCriteria.Builder::addAllExceptions,
                    RetentionCriteria.Builder::addAllLaws,
                    RetentionCriteria.Builder::schedule,
                    RetentionCriteria.Builder::note));

    static final ObjectKind<RetentionSchedule, RetentionSchedule.Builder> RETENTION_SCHEDULE = new ObjectKind<>(
            "retentionSchedule",
            "a retention by schedule",
            RetentionSchedule::builder,
            RetentionSchedule.Builder::build,
            fields -> common(
                    fields.optional(
                            "description",
                            PROSE,
                            RetentionSchedule::description,
                            RetentionSchedule.Builder::description,
                            "What the schedule says of it, or how to see it."),
                    RetentionSchedule.Builder::afterwards,
                    RetentionSchedule.Builder::addAllExceptions,
                    RetentionSchedule.Builder::addAllLaws,
                    RetentionSchedule.Builder::schedule,
                    RetentionSchedule.Builder::note));

    static final ObjectKind<IndefiniteRetention, IndefiniteRetention.Builder> INDEFINITE_RETENTION = new ObjectKind<>(
            "indefiniteRetention",
            "an indefinite retention",
            IndefiniteRetention::builder,
            IndefiniteRetention.Builder::build,
            fields -> common(
                    fields.optional(
                            "reason",
                            PROSE,
                            IndefiniteRetention::reason,
                            IndefiniteRetention.Builder::reason,
                            "Why, for example as a public archive."),
                    IndefiniteRetention.Builder::afterwards,
                    IndefiniteRetention.Builder::addAllExceptions,
                    IndefiniteRetention.Builder::addAllLaws,
                    IndefiniteRetention.Builder::schedule,
                    IndefiniteRetention.Builder::note));

    static final ObjectKind<UndecidedRetention, UndecidedRetention.Builder> UNDECIDED_RETENTION = new ObjectKind<>(
            "undecidedRetention",
            "an undecided retention",
            UndecidedRetention::builder,
            UndecidedRetention.Builder::build,
            fields -> common(
                    fields.optional(
                                    "reason",
                                    PROSE,
                                    UndecidedRetention::reason,
                                    UndecidedRetention.Builder::reason,
                                    "Why, and how it will be decided.")
                            .optional(
                                    "decisionBy",
                                    DATE,
                                    UndecidedRetention::decisionBy,
                                    UndecidedRetention.Builder::decisionBy,
                                    "By when it will be."),
                    UndecidedRetention.Builder::afterwards,
                    UndecidedRetention.Builder::addAllExceptions,
                    UndecidedRetention.Builder::addAllLaws,
                    UndecidedRetention.Builder::schedule,
                    UndecidedRetention.Builder::note));

    static final UnionKind<Retention> RETENTION = new UnionKind<Retention>(
                    "retention", "a retention time", "type", "How the time is set.")
            .member("fixed", RetentionPeriod.class, RETENTION_PERIOD)
            .member("until-event", RetentionUntilEvent.class, RETENTION_UNTIL_EVENT)
            .member("criteria", RetentionCriteria.class, RETENTION_CRITERIA)
            .member("schedule", RetentionSchedule.class, RETENTION_SCHEDULE)
            .member("indefinite", IndefiniteRetention.class, INDEFINITE_RETENTION)
            .member("undecided", UndecidedRetention.class, UNDECIDED_RETENTION);

    static final ObjectKind<RetentionException, RetentionException.Builder> RETENTION_EXCEPTION = new ObjectKind<>(
            "retentionException",
            "an exception from a retention time",
            RetentionException::builder,
            RetentionException.Builder::build,
            fields -> fields.required(
                            "circumstances",
                            PROSE,
                            RetentionException::circumstances,
                            RetentionException.Builder::circumstances,
                            "When.")
                    .optional(
                            "retention",
                            RetentionFields.RETENTION,
                            RetentionException::retention,
                            RetentionException.Builder::retention,
                            "How long then.")
                    .shortForm("circumstances"));

    static final ObjectKind<DataRetention, DataRetention.Builder> DATA_RETENTION = new ObjectKind<>(
            "dataRetention",
            "a retention time for certain data",
            DataRetention::builder,
            DataRetention.Builder::build,
            fields -> fields.list("data", TEXT, DataRetention::data, DataRetention.Builder::addAllData, "The data.")
                    .required(
                            "retention",
                            RetentionFields.RETENTION,
                            DataRetention::retention,
                            DataRetention.Builder::retention,
                            "How long it is kept.")
                    .optional("reason", PROSE, DataRetention::reason, DataRetention.Builder::reason, "Why."));

    private RetentionFields() {}

    /** What all of them have. */
    private static <T extends Retention, B> Fields<T, B> common(
            Fields<T, B> fields,
            BiConsumer<B, RetentionEnd> afterwards,
            BiConsumer<B, List<RetentionException>> exceptions,
            BiConsumer<B, List<LegalReference>> laws,
            BiConsumer<B, Identifier> schedule,
            BiConsumer<B, Prose> note) {
        return fields.optional(
                        "afterwards",
                        words("an end of retention", RetentionEnd.values()),
                        Retention::afterwards,
                        afterwards,
                        "What happens then; if left out, it is deleted.")
                .list(
                        "exceptions",
                        RetentionFields.RETENTION_EXCEPTION,
                        Retention::exceptions,
                        exceptions,
                        "When it is kept for another time.")
                .list("laws", SharedFields.LEGAL_REFERENCE, Retention::laws, laws, "The law that sets it.")
                .optional(
                        "schedule",
                        DOCUMENT_KEY,
                        Retention::schedule,
                        schedule,
                        "The retention schedule that sets it, by its key under \"documents\".")
                .optional("note", PROSE, Retention::note, note, "What else there is to say of it.");
    }
}
