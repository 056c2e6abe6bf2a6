package org.noticekit.render.compose;

import java.util.List;
import java.util.Optional;
import org.noticekit.render.document.Inline;
import org.noticekit.render.document.LinkTarget;
import org.noticekit.render.writing.IdPrefix;

/** Makes words lead to the full notice, from wherever they stand. */
final class Signpost {
    /** From within the full notice, of which nobody knows where it is published. */
    static final Signpost WITHIN = within(Optional.empty(), IdPrefix.USUAL);

    private final Optional<String> page;
    private final String idPrefix;
    private final boolean within;
    private final boolean privacyPolicy;

    private Signpost(Optional<String> page, String idPrefix, boolean within, boolean privacyPolicy) {
        this.page = page;
        this.idPrefix = idPrefix;
        this.within = within;
        this.privacyPolicy = privacyPolicy;
    }

    /**
     * From within the full notice.
     *
     * @param page the address at which it is published; empty if nobody knows it
     * @param idPrefix what its ids start with there
     */
    static Signpost within(Optional<String> page, String idPrefix) {
        return new Signpost(page, idPrefix, true, false);
    }

    /**
     * From somewhere else.
     *
     * @param page the address of the full notice's page; empty if nobody knows it, an empty text if it is the same page
     * @param idPrefix what its ids start with
     */
    static Signpost elsewhere(Optional<String> page, String idPrefix) {
        return new Signpost(page, idPrefix, false, false);
    }

    /** The same, from a page that collects the data which the full notice is about. */
    static Signpost toPrivacyPolicy(Optional<String> page, String idPrefix) {
        return new Signpost(page, idPrefix, false, true);
    }

    /** Whether the words stand within the full notice. */
    boolean isWithin() {
        return within;
    }

    /** What may stand before a section's id in an address that somebody copied from a page. */
    List<String> idPrefixes() {
        return List.of(idPrefix, IdPrefix.USUAL);
    }

    /** The words, leading to the full notice's page; the words alone, if nobody knows where that is. */
    List<Inline> toPage(List<Inline> said) {
        return link(page.flatMap(LinkTarget::of), said, privacyPolicy);
    }

    /** The words, leading to a section; the words alone, if nobody knows where that is. */
    List<Inline> to(String section, List<Inline> said) {
        return within ? List.of(new Inline.Reference(said, section)) : link(published(section), said, privacyPolicy);
    }

    /** The same for a link that somebody wrote, which leads on to the published page where it can lead to no section. */
    List<Inline> toLinked(String section, List<Inline> said) {
        Optional<LinkTarget> published = published(section);
        return within
                ? List.of(new Inline.Reference(said, section, published.filter(LinkTarget::isPage)))
                : link(published, said, false);
    }

    /**
     * The words, leading to something on the full notice's page that is no section of it, on whatever page they stand; the
     * words alone, if nobody knows that page.
     */
    List<Inline> toFragment(String fragment, List<Inline> said) {
        return link(page.flatMap(it -> LinkTarget.of(it + "#" + fragment)).filter(LinkTarget::isPage), said, false);
    }

    private Optional<LinkTarget> published(String section) {
        return page.flatMap(it -> LinkTarget.of(it + "#" + idPrefix + section));
    }

    private static List<Inline> link(Optional<LinkTarget> target, List<Inline> said, boolean privacyPolicy) {
        return target.<List<Inline>>map(it -> List.of(new Inline.Link(said, it, privacyPolicy)))
                .orElse(said);
    }
}
