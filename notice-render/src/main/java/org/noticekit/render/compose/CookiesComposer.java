package org.noticekit.render.compose;

import java.util.List;
import java.util.Optional;
import org.noticekit.model.AnalyticsTool;
import org.noticekit.model.CookieInformation;
import org.noticekit.model.Identifier;
import org.noticekit.model.NoticeTopic;
import org.noticekit.model.Stated;
import org.noticekit.model.StorageTechnology;
import org.noticekit.model.Text;
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
        blocks.prose(cookies.summary())
                .about("cookies.policy", cookies.policy(), notice::link)
                .paragraph()
                .add(technologies(cookies.technologies()))
                .labelled("cookies.choices", cookies.choices());
        Blocks tools = notice.blocks();
        for (AnalyticsTool tool : cookies.analytics()) {
            tools.add(analytics(tool));
        }
        parts.add("analytics_tools", notice.words().say("analytics.heading"), tools);
    }

    private List<Block> technologies(Stated<StorageTechnology> technologies) {
        if (!technologies.isStated()) {
            return List.of();
        }
        if (technologies.isNone()) {
            return notice.blocks().say("cookies.none").build();
        }
        Words words = notice.words();
        return List.of(new Block.Table(
                words.say("cookies.caption"),
                List.of(words.say("cookies.name"), words.say("cookies.purpose"), words.say("cookies.duration")),
                technologies.items().stream().map(this::row).toList()));
    }

    private List<List<Block>> row(StorageTechnology technology) {
        Blocks name = notice.blocks()
                .sentence(notice.text(technology.name()))
                .aside(technology.kind().map(notice.words()::choice));
        Blocks purpose = notice.blocks()
                .prose(technology.purpose())
                .add(setBy(technology.processor(), technology.provider()))
                .choice(technology.exception())
                .flag("cookie.consent", technology.consent())
                .labelled("cookie.opt-out", technology.optOut());
        Blocks duration = notice.blocks()
                .about("cookie.duration", technology.duration(), notice.words()::period)
                .flag("cookie.session-only", technology.sessionOnly());
        return List.of(name.build(), purpose.build(), duration.build());
    }

    private List<Block> setBy(Optional<Identifier> supplier, Optional<Text> provider) {
        return notice.blocks()
                .about("cookie.set-by", supplier, notice::supplier)
                .about("cookie.set-by", provider, notice::text)
                .build();
    }

    private List<Block> analytics(AnalyticsTool tool) {
        List<Inline> name = notice.text(tool.name());
        return notice.blocks()
                .say("analytics.tool", Gap.of("it", name))
                .about("analytics.run-by", tool.processor(), notice::supplier)
                .about("analytics.run-by", tool.provider(), notice::text)
                .add(notice.facts()
                        .prose("analytics.purpose", tool.purpose())
                        .prose("analytics.anonymisation", tool.anonymisation())
                        .prose("analytics.opt-out", tool.optOut())
                        .about("analytics.retention", tool.retention(), notice.words()::period)
                        .about("privacy-notice.term", tool.privacyNotice(), notice::link)
                        .build())
                .build();
    }
}
