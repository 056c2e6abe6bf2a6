package org.noticekit.maven;

import org.jspecify.annotations.Nullable;
import org.noticekit.render.HtmlRenderer;
import org.noticekit.render.HtmlTheme;

/**
 * How HTML is to look.
 *
 * @param theme whose class names the elements have
 * @param headingLevel the level of the title: 1 for a page, 2 to 6 for a fragment
 * @param idPrefix what ids start with; null for what they usually do
 * @param contents whether a page has links to its sections; null if that goes by how many there are
 * @param cmsSafe whether it is for a CMS that lets little through
 * @param stylesheet the page's stylesheet, {@code none}, or null for the theme's own beside the pages
 */
record HtmlParameters(
        @Nullable String theme,
        @Nullable Integer headingLevel,
        @Nullable String idPrefix,
        @Nullable Boolean contents,
        boolean cmsSafe,
        @Nullable String stylesheet) {

    private static final int PAGE = 1;

    HtmlParameters {
        boolean fragment = headingLevel != null && headingLevel != PAGE;
        if (cmsSafe && (theme != null || idPrefix != null || stylesheet != null || contents != null)) {
            throw new WrongParameterException("cmsSafe writes no classes, ids, stylesheet or contents; leave out theme,"
                    + " idPrefix, stylesheet and contents.");
        }
        if (fragment && (stylesheet != null || contents != null)) {
            throw new WrongParameterException(
                    "A fragment has no stylesheet and no contents; leave out stylesheet and contents, or headingLevel.");
        }
    }

    /** Whether the theme's own stylesheet is to stand beside the pages. */
    boolean needsOurStylesheet() {
        return stylesheet == null && isPage() && classes().stylesheet().isPresent();
    }

    /** The text of our stylesheet. */
    String ourStylesheet() {
        return classes().stylesheet().orElseThrow();
    }

    /** A renderer of a page; {@code up} leads from its folder to the top of all pages, such as {@code ../}, or is empty. */
    HtmlRenderer renderer(String up) {
        try {
            HtmlRenderer.Builder builder = HtmlRenderer.builder().theme(classes());
            if (cmsSafe) {
                builder.cmsSafe(headingLevel == null ? PAGE + 1 : headingLevel);
            } else if (!isPage()) {
                builder.fragment(headingLevel == null ? PAGE : headingLevel);
            }
            if (idPrefix != null) {
                builder.idPrefix(idPrefix);
            }
            if (contents != null) {
                builder.contents(contents);
            }
            if (needsOurStylesheet()) {
                builder.stylesheet(up + HtmlTheme.STYLESHEET_FILE);
            } else if (stylesheet != null && !stylesheet.equals("none")) {
                builder.stylesheet(stylesheet);
            }
            return builder.build();
        } catch (IllegalArgumentException refused) {
            throw new WrongParameterException(String.valueOf(refused.getMessage()));
        }
    }

    private boolean isPage() {
        return !cmsSafe && (headingLevel == null || headingLevel == PAGE);
    }

    private HtmlTheme classes() {
        return theme == null ? HtmlTheme.PLAIN : Words.read(HtmlTheme.class, "theme", theme);
    }
}
