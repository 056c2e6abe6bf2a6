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
    private final Composition notice;

    AboutComposer(Composition notice) {
        this.notice = notice;
    }

    void compose(Sections sections) {
        Blocks blocks = notice.blocks().add(dates());
        blocks.part(NoticePath.of("changes"), notice.notice().changes(), this::changes);
        new LayerPointers(notice).point(blocks, NoticeTopic.CHANGES);
        blocks.add(changeLog(notice.notice().changeLog()));
        sections.add("about_this_notice", notice.words().say("about.heading"), blocks);
        Blocks formats = notice.blocks();
        formats.part(NoticePath.of("alternativeFormats"), notice.notice().alternativeFormats(), this::formats);
        sections.add("other_formats", notice.words().say("formats.heading"), formats);
    }

    private List<Block> dates() {
        PrivacyNotice whole = notice.notice();
        Words words = notice.words();
        return notice.facts()
                .about(NoticePath.of("updated"), "about.updated", whole.updated(), words::date)
                .text(NoticePath.of("version"), "about.version", whole.version())
                .about(NoticePath.of("published"), "about.published", whole.published(), words::date)
                .about(NoticePath.of("effective"), "about.effective", whole.effective(), words::date)
                .about(NoticePath.of("reviewed"), "about.reviewed", whole.reviewed(), words::date)
                .about(NoticePath.of("nextReview"), "about.next-review", whole.nextReview(), words::date)
                .about(
                        NoticePath.of("url"),
                        "about.url",
                        whole.url(),
                        url -> notice.linked(Inline.text(url.value()), Optional.of(url)))
                .build();
    }

    private List<Block> changes(ChangePolicy changes, NoticePath at) {
        return notice.blocks()
                .prose(at.child("how"), changes.how())
                .labelled(at.child("told"), "changes.told", changes.told())
                .labelled(at.child("effect"), "changes.effect", changes.effect())
                .about(at.child("reviewEvery"), "changes.review-every", changes.reviewEvery(), notice.words()::period)
                .build();
    }

    private List<Block> changeLog(List<ChangeLogEntry> entries) {
        if (entries.isEmpty()) {
            return List.of();
        }
        Words words = notice.words();
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
        Blocks version = notice.blocks();
        entry.version().ifPresent(it -> version.sentence(at.child("version"), notice.text(it)));
        return List.of(
                notice.blocks()
                        .sentence(at.child("date"), notice.words().date(entry.date()))
                        .build(),
                version.build(),
                notice.blocks().prose(at.child("summary"), entry.summary()).build());
    }

    private List<Block> formats(AlternativeFormats formats, NoticePath at) {
        return notice.blocks()
                .about(at.child("formats"), "formats.formats", formats.formats(), notice::text)
                .labelled(at.child("how"), "formats.how", formats.how())
                .add(notice.facts()
                        .part(at.child("contact"), "formats.contact", formats.contact(), new ContactWords(notice)::say)
                        .build())
                .build();
    }
}
