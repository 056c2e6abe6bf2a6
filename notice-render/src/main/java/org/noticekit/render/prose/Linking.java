package org.noticekit.render.prose;

import java.util.List;
import org.noticekit.render.document.Inline;
import org.noticekit.render.document.LinkTarget;

/** Makes words lead to an address that somebody wrote. */
@FunctionalInterface
public interface Linking {
    /** As it is written. */
    Linking AS_WRITTEN = (words, target) -> List.of(new Inline.Link(words, target));

    /** The words, leading there if there is a way; no link is among them. */
    List<Inline> lead(List<Inline> words, LinkTarget target);
}
