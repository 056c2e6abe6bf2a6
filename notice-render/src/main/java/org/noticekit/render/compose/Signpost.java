package org.noticekit.render.compose;

import java.util.List;
import java.util.Optional;
import org.noticekit.render.document.Inline;
import org.noticekit.render.document.LinkTarget;

/** Makes words lead to a section of the full notice, from wherever they stand. */
interface Signpost {

    /** From within the full notice. */
    Signpost WITHIN = (section, said) -> List.of(new Inline.Reference(said, section));

    /** The words, leading there; the words alone, if nobody knows where that is. */
    List<Inline> to(String section, List<Inline> said);

    /**
     * From somewhere else.
     *
     * @param page the address of the full notice's page; empty if nobody knows it
     * @param idPrefix what its ids start with
     */
    static Signpost elsewhere(Optional<String> page, String idPrefix) {
        return elsewhere(page, idPrefix, false);
    }

    /** The same, from a page that collects the data which the full notice is about. */
    static Signpost toPrivacyPolicy(Optional<String> page, String idPrefix) {
        return elsewhere(page, idPrefix, true);
    }

    private static Signpost elsewhere(Optional<String> page, String idPrefix, boolean privacyPolicy) {
        return (section, said) -> page.flatMap(it -> LinkTarget.of(it + "#" + idPrefix + section))
                .<List<Inline>>map(target -> List.of(new Inline.Link(said, target, privacyPolicy)))
                .orElse(said);
    }
}
