package org.noticekit.render.compose;

import java.util.List;
import java.util.Optional;
import org.noticekit.model.AlternativeFormats;
import org.noticekit.model.ChangeLogEntry;
import org.noticekit.model.ChangePolicy;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.render.document.Block;
import org.noticekit.render.document.Inline;

/** Says of the notice itself: its dates and version, how and when it changed and will change, its other forms. */
final class AboutComposer {
    private final Composition composition;

    AboutComposer(Composition composition) {
        this.composition = composition;
    }

    void compose(Sections sections) {
        Blocks blocks = composition.blocks().add(dates());
        composition.notice().changes().ifPresent(changes -> blocks.add(changes(changes)));
        new LayerPointers(composition).point(blocks, NoticeTopic.CHANGES);
        blocks.add(changeLog(composition.notice().changeLog()));
        sections.add("about_this_notice", composition.words().say("about.heading"), blocks);
        Blocks formats = composition.blocks();
        composition.notice().alternativeFormats().ifPresent(it -> formats.add(formats(it)));
        sections.add("other_formats", composition.words().say("formats.heading"), formats);
    }

    private List<Block> dates() {
        PrivacyNotice notice = composition.notice();
        Words words = composition.words();
        return composition
                .facts()
                .about("about.updated", notice.updated(), words::date)
                .text("about.version", notice.version())
                .about("about.published", notice.published(), words::date)
                .about("about.effective", notice.effective(), words::date)
                .about("about.reviewed", notice.reviewed(), words::date)
                .about("about.next-review", notice.nextReview(), words::date)
                .about("about.url", notice.url(), url -> composition.linked(Inline.text(url.value()), Optional.of(url)))
                .build();
    }

    private List<Block> changes(ChangePolicy changes) {
        return composition
                .blocks()
                .prose(changes.how())
                .labelled("changes.told", changes.told())
                .labelled("changes.effect", changes.effect())
                .about("changes.review-every", changes.reviewEvery(), composition.words()::period)
                .build();
    }

    private List<Block> changeLog(List<ChangeLogEntry> entries) {
        if (entries.isEmpty()) {
            return List.of();
        }
        Words words = composition.words();
        return List.of(new Block.Table(
                words.say("change-log.caption"),
                List.of(words.say("change-log.date"), words.say("change-log.version"), words.say("change-log.summary")),
                entries.stream().map(this::row).toList()));
    }

    private List<List<Block>> row(ChangeLogEntry entry) {
        Blocks version = composition.blocks();
        entry.version().ifPresent(it -> version.sentence(composition.text(it)));
        return List.of(
                Composition.paragraph(composition.words().date(entry.date())),
                version.build(),
                composition.blocks().prose(entry.summary()).build());
    }

    private List<Block> formats(AlternativeFormats formats) {
        return composition
                .blocks()
                .about("formats.formats", formats.formats(), composition::text)
                .labelled("formats.how", formats.how())
                .add(composition
                        .facts()
                        .fact("formats.contact", new ContactWords(composition).say(formats.contact()))
                        .build())
                .build();
    }
}
