package org.noticekit.render.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.noticekit.finding.NoticePath;
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
        blocks.part(NoticePath.of("changes"), composition.notice().changes(), this::changes);
        new LayerPointers(composition).point(blocks, NoticeTopic.CHANGES);
        blocks.add(changeLog(composition.notice().changeLog()));
        sections.add("about_this_notice", composition.words().say("about.heading"), blocks);
        Blocks formats = composition.blocks();
        formats.part(NoticePath.of("alternativeFormats"), composition.notice().alternativeFormats(), this::formats);
        sections.add("other_formats", composition.words().say("formats.heading"), formats);
    }

    private List<Block> dates() {
        PrivacyNotice notice = composition.notice();
        Words words = composition.words();
        return composition
                .facts()
                .about(NoticePath.of("updated"), "about.updated", notice.updated(), words::date)
                .text(NoticePath.of("version"), "about.version", notice.version())
                .about(NoticePath.of("published"), "about.published", notice.published(), words::date)
                .about(NoticePath.of("effective"), "about.effective", notice.effective(), words::date)
                .about(NoticePath.of("reviewed"), "about.reviewed", notice.reviewed(), words::date)
                .about(NoticePath.of("nextReview"), "about.next-review", notice.nextReview(), words::date)
                .about(
                        NoticePath.of("url"),
                        "about.url",
                        notice.url(),
                        url -> composition.linked(Inline.text(url.value()), Optional.of(url)))
                .build();
    }

    private List<Block> changes(ChangePolicy changes, NoticePath at) {
        return composition
                .blocks()
                .prose(at.child("how"), changes.how())
                .labelled(at.child("told"), "changes.told", changes.told())
                .labelled(at.child("effect"), "changes.effect", changes.effect())
                .about(
                        at.child("reviewEvery"),
                        "changes.review-every",
                        changes.reviewEvery(),
                        composition.words()::period)
                .build();
    }

    private List<Block> changeLog(List<ChangeLogEntry> entries) {
        if (entries.isEmpty()) {
            return List.of();
        }
        Words words = composition.words();
        List<List<List<Block>>> rows = new ArrayList<>();
        for (ChangeLogEntry entry : entries) {
            rows.add(row(entry, NoticePath.of("changeLog").child(rows.size())));
        }
        return List.of(new Block.Table(
                words.say("change-log.caption"),
                List.of(words.say("change-log.date"), words.say("change-log.version"), words.say("change-log.summary")),
                rows));
    }

    private List<List<Block>> row(ChangeLogEntry entry, NoticePath at) {
        Blocks version = composition.blocks();
        entry.version().ifPresent(it -> version.sentence(at.child("version"), composition.text(it)));
        return List.of(
                composition
                        .blocks()
                        .sentence(at.child("date"), composition.words().date(entry.date()))
                        .build(),
                version.build(),
                composition.blocks().prose(at.child("summary"), entry.summary()).build());
    }

    private List<Block> formats(AlternativeFormats formats, NoticePath at) {
        return composition
                .blocks()
                .about(at.child("formats"), "formats.formats", formats.formats(), composition::text)
                .labelled(at.child("how"), "formats.how", formats.how())
                .add(composition
                        .facts()
                        .part(
                                at.child("contact"),
                                "formats.contact",
                                formats.contact(),
                                new ContactWords(composition)::say)
                        .build())
                .build();
    }
}
