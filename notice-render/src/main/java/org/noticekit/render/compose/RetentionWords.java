package org.noticekit.render.compose;

import java.util.List;
import org.noticekit.finding.NoticePath;
import org.noticekit.model.DataRetention;
import org.noticekit.model.IndefiniteRetention;
import org.noticekit.model.PeriodBound;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.Retention;
import org.noticekit.model.RetentionCriteria;
import org.noticekit.model.RetentionEnd;
import org.noticekit.model.RetentionException;
import org.noticekit.model.RetentionPeriod;
import org.noticekit.model.RetentionSchedule;
import org.noticekit.model.RetentionUntilEvent;
import org.noticekit.model.TimePeriod;
import org.noticekit.model.UndecidedRetention;
import org.noticekit.render.document.Block;
import org.noticekit.render.document.Inline;

/** Says how long data is kept, from when, and what happens then (UK GDPR Article 13(2)(a)). */
final class RetentionWords {
    private final Composition notice;

    RetentionWords(Composition notice) {
        this.notice = notice;
    }

    void add(ProcessingActivity activity, NoticePath at, Facts facts) {
        facts.part(at.child("retention"), "activity.retention", activity.retention(), this::say)
                .parts(
                        at.child("retentionByData"),
                        "activity.retention-by-data",
                        activity.retentionByData(),
                        this::byData);
    }

    /** How long, without what else there is to know; none if the activity does not say. */
    List<Block> inShort(ProcessingActivity activity, NoticePath at) {
        return notice.blocks()
                .part(at.child("retention"), activity.retention(), this::inShort)
                .listed(at.child("retentionByData"), activity.retentionByData(), this::byDataInShort)
                .build();
    }

    /** After what it is about, for nothing else parts it from how long the rest is kept. */
    private List<Block> byDataInShort(DataRetention data, NoticePath at) {
        List<Inline> what = notice.from(at.child("data"), notice.texts(data.data()));
        return notice.blocks()
                .labelled("retention.data-label", Gap.of("it", what), inShort(data.retention(), at.child("retention")))
                .build();
    }

    /** What is kept in another way afterwards is not gone; what has exceptions is not always so. */
    private List<Block> inShort(Retention retention, NoticePath at) {
        Blocks blocks = howLong(retention, at)
                .choice(at.child("afterwards"), retention.afterwards().filter(end -> end != RetentionEnd.DELETED));
        if (retention instanceof RetentionSchedule) {
            blocks.about(at.child("schedule"), "retention.document", retention.schedule(), notice::document);
        }
        if (!retention.exceptions().isEmpty()) {
            blocks.say(at.child("exceptions"), "retention.has-exceptions");
        }
        return blocks.build();
    }

    private List<Block> byData(DataRetention data, NoticePath at) {
        return notice.blocks()
                .about(at.child("data"), "retention.data", data.data(), notice::text)
                .add(say(data.retention(), at.child("retention")))
                .labelled(at.child("reason"), "retention.reason", data.reason())
                .build();
    }

    private Blocks howLong(Retention retention, NoticePath at) {
        return retention.accept(new HowLong(notice, at));
    }

    private List<Block> say(Retention retention, NoticePath at) {
        return howLong(retention, at)
                .choice(at.child("afterwards"), retention.afterwards())
                .about(at.child("laws"), "retention.laws", retention.laws(), notice::law)
                .about(at.child("schedule"), "retention.document", retention.schedule(), notice::document)
                .labelled(
                        at.child("exceptions"),
                        "retention.exceptions",
                        notice.blocks()
                                .listed(at.child("exceptions"), retention.exceptions(), this::exception)
                                .build())
                .prose(at.child("note"), retention.note())
                .build();
    }

    private List<Block> exception(RetentionException exception, NoticePath at) {
        return notice.blocks()
                .prose(at.child("circumstances"), exception.circumstances())
                .labelled(
                        at.child("retention"),
                        "retention.then",
                        exception
                                .retention()
                                .map(it -> say(it, at.child("retention")))
                                .orElse(List.of()))
                .build();
    }

    /** Says how long. */
    private record HowLong(Composition notice, NoticePath at) implements Retention.Visitor<Blocks> {

        @Override
        public Blocks period(RetentionPeriod period) {
            Gap time = Gap.of("time", time(period));
            Blocks blocks = notice.blocks();
            period.runsFrom()
                    .ifPresentOrElse(
                            event -> blocks.say(at, "retention.period-after", time, Gap.of("event", event)),
                            () -> blocks.say(isBare(period) ? at.child("period") : at, "retention.period", time));
            return blocks;
        }

        /** Whether nothing is said with the length of time. */
        private static boolean isBare(RetentionPeriod period) {
            return period.longest().isEmpty() && period.bound().isEmpty();
        }

        private List<Inline> time(RetentionPeriod period) {
            return period.longest().map(longest -> range(period, longest)).orElseGet(() -> limit(period));
        }

        /** A range has its bounds in its ends, and cannot be exact. */
        private List<Inline> range(RetentionPeriod period, TimePeriod longest) {
            Words words = notice.words();
            boolean bounded =
                    period.bound().filter(it -> it != PeriodBound.EXACTLY).isPresent();
            return words.say(
                    bounded ? "retention.bounded-range" : "retention.range",
                    Gap.of("shortest", words.period(period.period())),
                    Gap.of("longest", words.period(longest)));
        }

        private List<Inline> limit(RetentionPeriod period) {
            List<Inline> time = notice.words().period(period.period());
            return period.bound()
                    .map(bound -> notice.words().choice("period-bound", bound, Gap.of("time", time)))
                    .orElse(time);
        }

        @Override
        public Blocks untilEvent(RetentionUntilEvent until) {
            return notice.blocks()
                    .say(at.child("event"), "retention.until", Gap.of("event", until.event()))
                    .about(at.child("within"), "retention.within", until.within(), notice.words()::period);
        }

        @Override
        public Blocks criteria(RetentionCriteria criteria) {
            return notice.blocks()
                    .prose(at.child("criteria"), criteria.criteria())
                    .about(at.child("runsFrom"), "retention.counts-from", criteria.runsFrom(), notice::text);
        }

        @Override
        public Blocks schedule(RetentionSchedule schedule) {
            return notice.blocks()
                    .say(at, "retention.by-schedule")
                    .prose(at.child("description"), schedule.description());
        }

        @Override
        public Blocks indefinite(IndefiniteRetention indefinite) {
            return notice.blocks()
                    .say(at, "retention.indefinite")
                    .labelled(at.child("reason"), "retention.reason", indefinite.reason());
        }

        @Override
        public Blocks undecided(UndecidedRetention undecided) {
            return notice.blocks()
                    .say(at, "retention.undecided")
                    .about(
                            at.child("decisionBy"),
                            "retention.decision-by",
                            undecided.decisionBy(),
                            notice.words()::date)
                    .labelled(at.child("reason"), "retention.reason", undecided.reason());
        }
    }
}
