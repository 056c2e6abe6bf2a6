package org.noticekit.render.compose;

import java.util.List;
import org.noticekit.model.AnonymousData;
import org.noticekit.model.DataAboutOthers;
import org.noticekit.model.DataSource;
import org.noticekit.model.PersonalDataCategory;
import org.noticekit.model.ProcessingActivity;
import org.noticekit.model.Provision;
import org.noticekit.render.document.Block;
import org.noticekit.render.document.Inline;

/** Says whose and what data is used, where it comes from and whether people must give it. */
final class DataFacts {
    private final Composition notice;
    private final ScopeComposer people;

    DataFacts(Composition notice) {
        this.notice = notice;
        this.people = new ScopeComposer(notice);
    }

    void add(ProcessingActivity activity, Facts facts) {
        facts.fact("activity.people", people.people(activity.dataSubjects()))
                .fact("activity.data", notice.blocks().listed(activity.data(), this::category))
                .fact("activity.anonymous-data", notice.blocks().listed(activity.anonymousData(), this::anonymous))
                .fact(
                        "activity.data-about-others",
                        activity.dataAboutOthers().map(this::aboutOthers).orElse(List.of()))
                .listed("activity.collection", activity.collection(), notice.words()::choice)
                .fact("activity.sources", notice.blocks().listed(activity.sources(), this::source))
                .prose("activity.when-told", activity.whenTold())
                .fact(
                        "activity.provision",
                        activity.provision().map(this::provision).orElse(List.of()));
    }

    private List<Block> category(PersonalDataCategory data) {
        Words words = notice.words();
        List<Inline> lead = data.items().isEmpty()
                ? notice.text(data.category())
                : words.say(
                        "data.category",
                        Gap.of("category", data.category()),
                        Gap.of("items", notice.texts(data.items())));
        return notice.blocks()
                .name(lead)
                .about("data.special", data.specialCategories(), words::choice)
                .about("data.criminal", data.criminalOffenceData(), words::choice)
                .choice(data.origin())
                .choice(data.need())
                .prose(data.note())
                .build();
    }

    private List<Block> anonymous(AnonymousData data) {
        return notice.blocks()
                .name(notice.texts(data.data()))
                .prose(data.statement())
                .build();
    }

    private List<Block> aboutOthers(DataAboutOthers others) {
        return notice.blocks()
                .prose(others.description())
                .labelled("data.others-told", others.told())
                .build();
    }

    private List<Block> source(DataSource source) {
        return notice.blocks()
                .name(source.kind()
                        .map(kind -> notice.words()
                                .say(
                                        "source",
                                        Gap.of("name", source.name()),
                                        Gap.of("kind", notice.words().choice(kind))))
                        .orElseGet(() -> notice.text(source.name())))
                .flag("source.public", source.publiclyAccessible())
                .about("source.data", source.data(), notice::text)
                .labelled("source.reason", source.reason())
                .about("read-more", source.link(), notice::link)
                .build();
    }

    private List<Block> provision(Provision provision) {
        return notice.blocks()
                .choice(provision.requirement())
                .about("provision.laws", provision.laws(), notice::law)
                .labelled("provision.consequence", provision.consequence())
                .build();
    }
}
