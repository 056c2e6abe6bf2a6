package org.noticekit.render.html;

import java.util.Optional;
import org.noticekit.render.document.LinkTarget;

/**
 * The form that HTML takes.
 *
 * @param page whether it is a whole page
 * @param headingLevel the level of the title's heading
 * @param idPrefix what every id starts with
 * @param theme whose class names it has
 * @param stylesheet the stylesheet that a page links to
 * @param contents whether there is a table of contents; empty for what {@link HtmlPage} does by itself
 */
public record HtmlForm(
        boolean page,
        int headingLevel,
        String idPrefix,
        Theme theme,
        Optional<LinkTarget> stylesheet,
        Optional<Boolean> contents) {

    /** Whether it is so plain that it has elements for headings, paragraphs, lists, stress and links alone. */
    boolean isBare() {
        return theme == Theme.BARE;
    }
}
