package org.noticekit.render.compose;

import java.util.List;
import org.noticekit.finding.NoticePath;
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

    void add(ProcessingActivity activity, NoticePath at, Facts facts) {
        facts.fact("activity.people", people.people(activity.dataSubjects(), at.child("dataSubjects")))
                .parts(at.child("data"), "activity.data", activity.data(), this::category)
                .parts(at.child("anonymousData"), "activity.anonymous-data", activity.anonymousData(), this::anonymous)
                .part(
                        at.child("dataAboutOthers"),
                        "activity.data-about-others",
                        activity.dataAboutOthers(),
                        this::aboutOthers)
                .listed(at.child("collection"), "activity.collection", activity.collection(), notice.words()::choice)
                .parts(at.child("sources"), "activity.sources", activity.sources(), this::source)
                .prose(at.child("whenTold"), "activity.when-told", activity.whenTold())
                .part(at.child("provision"), "activity.provision", activity.provision(), this::provision);
    }

    private List<Block> category(PersonalDataCategory data, NoticePath at) {
        Words words = notice.words();
        List<Inline> lead = data.items().isEmpty()
                ? notice.text(data.category())
                : words.say(
                        "data.category",
                        Gap.of("category", data.category()),
                        Gap.of("items", notice.texts(data.items())));
        return notice.blocks()
                .name(data.items().isEmpty() ? at.child("category") : at, lead)
                .about(at.child("specialCategories"), "data.special", data.specialCategories(), words::choice)
                .about(at.child("criminalOffenceData"), "data.criminal", data.criminalOffenceData(), words::choice)
                .choice(at.child("origin"), data.origin())
                .choice(at.child("need"), data.need())
                .prose(at.child("note"), data.note())
                .build();
    }

    private List<Block> anonymous(AnonymousData data, NoticePath at) {
        return notice.blocks()
                .name(at.child("data"), notice.texts(data.data()))
                .prose(at.child("statement"), data.statement())
                .build();
    }

    private List<Block> aboutOthers(DataAboutOthers others, NoticePath at) {
        return notice.blocks()
                .prose(at.child("description"), others.description())
                .labelled(at.child("told"), "data.others-told", others.told())
                .build();
    }

    private List<Block> source(DataSource source, NoticePath at) {
        return notice.blocks()
                .name(
                        source.kind().isPresent() ? at : at.child("name"),
                        source.kind()
                                .map(kind -> notice.words()
                                        .say(
                                                "source",
                                                Gap.of("name", source.name()),
                                                Gap.of("kind", notice.words().choice(kind))))
                                .orElseGet(() -> notice.text(source.name())))
                .flag(at.child("publiclyAccessible"), "source.public", source.publiclyAccessible())
                .about(at.child("data"), "source.data", source.data(), notice::text)
                .labelled(at.child("reason"), "source.reason", source.reason())
                .about(at.child("link"), "read-more", source.link(), notice::link)
                .build();
    }

    private List<Block> provision(Provision provision, NoticePath at) {
        return notice.blocks()
                .choice(at.child("requirement"), provision.requirement())
                .about(at.child("laws"), "provision.laws", provision.laws(), notice::law)
                .labelled(at.child("consequence"), "provision.consequence", provision.consequence())
                .build();
    }
}
