package org.noticekit.render.compose;

import java.util.List;
import org.noticekit.model.LanguageVersion;
import org.noticekit.render.document.Block;
import org.noticekit.render.document.Inline;

/** Says what must be known before all else: whether the notice is in force, its other languages, what it opens with. */
final class OpeningComposer {
    private final Composition notice;

    OpeningComposer(Composition notice) {
        this.notice = notice;
    }

    List<Block> compose() {
        Blocks blocks = notice.blocks();
        blocks.choice(notice.notice().status()).paragraph();
        for (LanguageVersion version : notice.notice().languageVersions()) {
            blocks.say(
                            "opening.language",
                            Gap.of("language", notice.words().language(version.language())),
                            Gap.of("version", title(version)))
                    .flag("opening.prevails", version.prevails())
                    .paragraph();
        }
        return blocks.prose(notice.notice().introduction()).build();
    }

    /** The title in its own language, leading to the version; the name of the language if there is no title. */
    private List<Inline> title(LanguageVersion version) {
        List<Inline> title = version.title()
                .<List<Inline>>map(it -> List.of(
                        new Inline.Passage(notice.text(it), version.language().value())))
                .orElseGet(() -> notice.text(notice.notice().title()));
        return notice.linked(title, version.url());
    }
}
