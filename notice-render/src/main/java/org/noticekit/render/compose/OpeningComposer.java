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
            version(version, at, blocks)
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

    /** Names the version's language and its title, which is in that language; what is said last leads to it. */
    private Blocks version(LanguageVersion version, NoticePath at, Blocks blocks) {
        List<Inline> language = notice.words().language(version.language());
        if (version.title().isEmpty()) {
            return blocks.say(
                    at, "opening.language-untitled", Gap.of("language", notice.linked(language, version.url())));
        }
        List<Inline> title = List.of(new Inline.Passage(
                notice.text(version.title().get()), version.language().value()));
        return blocks.say(
                at,
                "opening.language",
                Gap.of("language", language),
                Gap.of("version", notice.linked(title, version.url())));
    }
}
