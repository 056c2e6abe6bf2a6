package org.noticekit.render.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.noticekit.finding.NoticePath;
import org.noticekit.model.LanguageVersion;
import org.noticekit.model.WebAddress;
import org.noticekit.render.document.Block;
import org.noticekit.render.document.Inline;
import org.noticekit.render.document.LinkTarget;
import org.noticekit.render.document.Publication;

/** Says what must be known before all else: whether the notice is in force, its other languages, what it opens with. */
final class OpeningComposer {
    private final Composition notice;

    OpeningComposer(Composition notice) {
        this.notice = notice;
    }

    List<Block> compose() {
        Blocks blocks = notice.blocks();
        blocks.status(
                NoticePath.of("status"),
                notice.notice().status(),
                notice.notice().effective());
        int number = 0;
        for (LanguageVersion version : notice.notice().languageVersions()) {
            NoticePath at = NoticePath.of("languageVersions").child(number++);
            blocks.say(
                            at,
                            "opening.language",
                            Gap.of("language", notice.words().language(version.language())),
                            Gap.of("version", title(version)))
                    .flag(at.child("prevails"), "opening.prevails", version.prevails())
                    .paragraph();
        }
        return blocks.prose(NoticePath.of("introduction"), notice.notice().introduction())
                .build();
    }

    /** Where the notice is, and where its versions in other languages are. */
    Publication publication() {
        List<Publication.Version> versions = new ArrayList<>();
        for (LanguageVersion version : notice.notice().languageVersions()) {
            target(version.url())
                    .map(it -> new Publication.Version(version.language().value(), it))
                    .ifPresent(versions::add);
        }
        return new Publication(target(notice.notice().url()), versions);
    }

    /** The page at {@code url}, if it is one. */
    static Optional<LinkTarget> target(Optional<WebAddress> url) {
        return url.flatMap(it -> LinkTarget.of(it.value())).filter(LinkTarget::isPage);
    }

    /** The version's title in its own language, leading to it; this notice's title if it has none. */
    private List<Inline> title(LanguageVersion version) {
        List<Inline> title = version.title()
                .<List<Inline>>map(it -> List.of(
                        new Inline.Passage(notice.text(it), version.language().value())))
                .orElseGet(() -> notice.text(notice.notice().title()));
        return notice.linked(title, version.url());
    }
}
