package org.noticekit.render.compose;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.noticekit.render.document.Inline;
import org.noticekit.render.document.LinkTarget;
import org.noticekit.render.prose.Linking;

/**
 * Where the addresses that somebody wrote in a notice lead from the text at hand: {@code #live-chat} to a section of the
 * notice, whatever its ids start with, and {@code /contact} to a page of the site for which it was written.
 */
final class Addresses implements Linking {
    private final Signpost signpost;
    private final Optional<LinkTarget> published;
    private final Supplier<Set<String>> sections;
    private @Nullable Set<String> known;

    /**
     * @param signpost the way to the full notice
     * @param published where the notice says that it is
     * @param sections the ids of the full notice's sections, asked for once, and only where they are needed
     */
    Addresses(Signpost signpost, Optional<LinkTarget> published, Supplier<Set<String>> sections) {
        this.signpost = signpost;
        this.published = published;
        this.sections = sections;
    }

    @Override
    public List<Inline> lead(List<Inline> words, LinkTarget target) {
        return target.value().startsWith("#")
                ? within(words, target.value().substring(1))
                : List.of(new Inline.Link(words, placed(target)));
    }

    private List<Inline> within(List<Inline> words, String fragment) {
        return section(fragment)
                .map(it -> signpost.toLinked(it, words))
                .orElseGet(() -> signpost.toFragment(fragment, words));
    }

    /** The section that is meant: by its id, or by its id as it stands in a page. */
    private Optional<String> section(String fragment) {
        Set<String> ids = ids();
        Stream<String> withoutPrefix = signpost.idPrefixes().stream()
                .filter(fragment::startsWith)
                .map(prefix -> fragment.substring(prefix.length()));
        return Stream.concat(Stream.of(fragment), withoutPrefix)
                .filter(ids::contains)
                .findFirst();
    }

    /** The whole notice is composed to find them: not anew for each link. */
    private Set<String> ids() {
        Set<String> ids = known;
        if (ids == null) {
            ids = sections.get();
            known = ids;
        }
        return ids;
    }

    /** The full notice's page may keep what is relative to it; another text stands anywhere. */
    private LinkTarget placed(LinkTarget target) {
        LinkTarget placed = published.map(target::on).orElse(target);
        return signpost.isWithin()
                ? placed
                : LinkTarget.of(placed.fromAnywhere()).orElse(placed);
    }
}
