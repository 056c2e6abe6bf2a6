package org.noticekit.render.compose;

import java.util.List;
import org.noticekit.model.DataRetention;
import org.noticekit.model.IndefiniteRetention;
import org.noticekit.model.PeriodBound;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.Retention;
import org.noticekit.model.RetentionCriteria;
import org.noticekit.model.RetentionException;
import org.noticekit.model.RetentionPeriod;
import org.noticekit.model.RetentionSchedule;
import org.noticekit.model.RetentionUntilEvent;
import org.noticekit.model.UndecidedRetention;
import org.noticekit.render.document.Block;
import org.noticekit.render.document.Inline;

/** Says how long data is kept, from when, and what happens then (UK GDPR Article 13(2)(a)). */
final class RetentionWords implements Retention.Visitor<Blocks> {
    private final Composition notice;

    RetentionWords(Composition notice) {
        this.notice = notice;
    }

    void add(ProcessingActivity activity, Facts facts) {
        facts.fact("activity.retention", activity.retention().map(this::say).orElse(List.of()))
                .fact("activity.retention-by-data", notice.blocks().listed(activity.retentionByData(), this::byData));
    }

    /** How long, without what else there is to know; none if the activity does not say. */
    List<Block> inShort(ProcessingActivity activity) {
        return activity.retention().map(it -> it.accept(this).build()).orElseGet(() -> notice.blocks()
                .listed(activity.retentionByData(), this::byDataInShort)
                .build());
    }

    private List<Block> byDataInShort(DataRetention data) {
        return notice.blocks()
                .about("retention.data", data.data(), notice::text)
                .add(data.retention().accept(this).build())
                .build();
    }

    private List<Block> byData(DataRetention data) {
        return notice.blocks()
                .about("retention.data", data.data(), notice::text)
                .add(say(data.retention()))
                .labelled("retention.reason", data.reason())
                .build();
    }

    private List<Block> say(Retention retention) {
        return retention
                .accept(this)
                .choice(retention.afterwards())
                .about("retention.laws", retention.laws(), notice::law)
                .about("retention.document", retention.schedule(), notice::document)
                .labelled(
                        "retention.exceptions",
                        notice.blocks()
                                .listed(retention.exceptions(), this::exception)
                                .build())
                .prose(retention.note())
                .build();
    }

    private List<Block> exception(RetentionException exception) {
        return notice.blocks()
                .prose(exception.circumstances())
                .labelled("retention.then", exception.retention().map(this::say).orElse(List.of()))
                .build();
    }

    @Override
    public Blocks period(RetentionPeriod period) {
        Gap time = Gap.of("time", time(period));
        Blocks blocks = notice.blocks();
        period.runsFrom()
                .ifPresentOrElse(
                        event -> blocks.say("retention.period-after", time, Gap.of("event", event)),
                        () -> blocks.say("retention.period", time));
        return blocks;
    }

    private List<Inline> time(RetentionPeriod period) {
        Words words = notice.words();
        List<Inline> shortest = words.period(period.period());
        List<Inline> time = period.longest()
                .map(longest -> words.say(
                        "retention.range", Gap.of("shortest", shortest), Gap.of("longest", words.period(longest))))
                .orElse(shortest);
        return period.bound().map(bound -> bounded(bound, time)).orElse(time);
    }

    private List<Inline> bounded(PeriodBound bound, List<Inline> time) {
        return notice.words().choice("period-bound", bound, Gap.of("time", time));
    }

    @Override
    public Blocks untilEvent(RetentionUntilEvent until) {
        return notice.blocks()
                .say("retention.until", Gap.of("event", until.event()))
                .about("retention.within", until.within(), notice.words()::period);
    }

    @Override
    public Blocks criteria(RetentionCriteria criteria) {
        return notice.blocks()
                .prose(criteria.criteria())
                .about("retention.counts-from", criteria.runsFrom(), notice::text);
    }

    @Override
    public Blocks schedule(RetentionSchedule schedule) {
        return notice.blocks().say("retention.by-schedule").prose(schedule.description());
    }

    @Override
    public Blocks indefinite(IndefiniteRetention indefinite) {
        return notice.blocks().say("retention.indefinite").labelled("retention.reason", indefinite.reason());
    }

    @Override
    public Blocks undecided(UndecidedRetention undecided) {
        return notice.blocks()
                .say("retention.undecided")
                .about("retention.decision-by", undecided.decisionBy(), notice.words()::date)
                .labelled("retention.reason", undecided.reason());
    }
}
