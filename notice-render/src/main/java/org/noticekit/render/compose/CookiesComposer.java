package org.noticekit.render.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.noticekit.finding.NoticePath;
import org.noticekit.model.AnalyticsTool;
import org.noticekit.model.CookieInformation;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.Stated;
import org.noticekit.model.StorageTechnology;
import org.noticekit.render.document.Block;
import org.noticekit.render.document.Inline;

/** Says what is stored on people's devices and how the use of a site is measured (PECR regulation 6). */
final class CookiesComposer {
    private final Composition notice;

    CookiesComposer(Composition notice) {
        this.notice = notice;
    }

    void compose(Sections sections) {
        Blocks blocks = notice.blocks();
        Sections parts = new Sections();
        notice.notice().cookies().ifPresent(cookies -> say(cookies, blocks, parts));
        new LayerPointers(notice).point(blocks, NoticeTopic.COOKIES);
        sections.add("cookies_and_similar", notice.words().say("cookies.heading"), blocks, parts);
    }

    private void say(CookieInformation cookies, Blocks blocks, Sections parts) {
        NoticePath at = NoticePath.of("cookies");
        blocks.prose(at.child("summary"), cookies.summary())
                .about(at.child("policy"), "cookies.policy", cookies.policy(), notice::link)
                .paragraph()
                .add(technologies(cookies.technologies(), at.child("technologies")))
                .labelled(at.child("choices"), "cookies.choices", cookies.choices());
        Blocks tools = notice.blocks();
        int number = 0;
        for (AnalyticsTool tool : cookies.analytics()) {
            tools.add(analytics(tool, at.child("analytics").child(number++)));
        }
        parts.add("analytics_tools", notice.words().say("analytics.heading"), tools);
    }

    private List<Block> technologies(Stated<StorageTechnology> technologies, NoticePath at) {
        if (!technologies.isStated()) {
            return List.of();
        }
        if (technologies.isNone()) {
            return notice.blocks().say(at, "cookies.none").build();
        }
        Words words = notice.words();
        List<List<List<Block>>> rows = new ArrayList<>();
        for (StorageTechnology technology : technologies.items()) {
            rows.add(row(technology, at.child(rows.size())));
        }
        return List.of(new Block.Table(
                words.say("cookies.caption"), List.of(words.say("cookies.name"), words.say("cookies.about")), rows));
    }

    private List<List<Block>> row(StorageTechnology technology, NoticePath at) {
        Blocks name = notice.blocks()
                .sentence(at.child("name"), notice.text(technology.name()))
                .aside(at.child("kind"), technology.kind().map(notice.words()::choice));
        Blocks duration = notice.blocks()
                .about(at.child("duration"), "cookie.duration", technology.duration(), notice.words()::period)
                .flag(at.child("sessionOnly"), "cookie.session-only", technology.sessionOnly());
        Blocks choice = notice.blocks()
                .choice(at.child("exception"), technology.exception())
                .flag(at.child("consent"), "cookie.consent", technology.consent());
        List<List<Block>> details = Stream.of(
                        notice.blocks().labelled(at.child("purpose"), "cookies.purpose", technology.purpose()),
                        setBy(technology, at),
                        notice.blocks().labelled("cookies.duration", duration.build()),
                        notice.blocks().labelled("cookies.choice", choice.build()),
                        notice.blocks().labelled(at.child("optOut"), "cookie.opt-out", technology.optOut()))
                .map(Blocks::build)
                .filter(detail -> !detail.isEmpty())
                .toList();
        return List.of(name.build(), notice.blocks().listed(details).build());
    }

    private Blocks setBy(StorageTechnology technology, NoticePath at) {
        return notice.blocks()
                .about(at.child("processor"), "cookie.set-by", technology.processor(), notice::supplier)
                .about(at.child("provider"), "cookie.set-by", technology.provider(), notice::text);
    }

    private List<Block> analytics(AnalyticsTool tool, NoticePath at) {
        List<Inline> name = notice.text(tool.name());
        return notice.blocks()
                .say(at.child("name"), "analytics.tool", Gap.of("it", name))
                .about(at.child("processor"), "analytics.run-by", tool.processor(), notice::supplier)
                .about(at.child("provider"), "analytics.run-by", tool.provider(), notice::text)
                .add(notice.facts()
                        .prose(at.child("purpose"), "analytics.purpose", tool.purpose())
                        .prose(at.child("anonymisation"), "analytics.anonymisation", tool.anonymisation())
                        .prose(at.child("optOut"), "analytics.opt-out", tool.optOut())
                        .about(at.child("retention"), "analytics.retention", tool.retention(), notice.words()::period)
                        .about(at.child("privacyNotice"), "privacy-notice.term", tool.privacyNotice(), notice::link)
                        .build())
                .build();
    }
}
