package org.noticekit.render;

import java.util.Optional;
import org.noticekit.render.document.LinkTarget;
import org.noticekit.render.document.NoticeDocument;
import org.noticekit.render.html.HtmlForm;
import org.noticekit.render.html.HtmlPage;
import org.noticekit.render.html.Theme;
import org.noticekit.render.writing.IdPrefix;

/**
 * Renders notices as accessible HTML without style or anything that runs: a whole page, or a fragment to put into one.
 *
 * <p>A page can link to a stylesheet. It breaks no rule of the content security policy {@code default-src 'none';
 * style-src 'self'}, if the stylesheet comes from the same site.
 *
 * <p>Sections have ids that stay the same as long as the keys in the notice do: {@code pn-live-chat} for the channel
 * with the key {@code live-chat}. Immutable and thread-safe.
 */
public final class HtmlRenderer implements NoticeRenderer {
    private final HtmlForm form;

    private HtmlRenderer(HtmlForm form) {
        this.form = form;
    }

    /** A builder of renderers, set to a whole page. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String render(NoticeDocument document) {
        return HtmlPage.render(document, form, Optional.empty());
    }

    /**
     * A page that also says what it says to machines, in a {@code script} element of type {@code application/ld+json} in its
     * head, which no browser runs.
     *
     * @param jsonLd a JSON-LD document; the page is sound whatever it is, but only JSON is of use to anybody
     * @throws IllegalStateException if this makes fragments, which have no head
     */
    public String render(NoticeDocument document, String jsonLd) {
        if (!form.page()) {
            throw new IllegalStateException("A fragment has no place for JSON-LD; put it into the page around it.");
        }
        return HtmlPage.render(document, form, Optional.of(jsonLd));
    }

    /** Builds an {@link HtmlRenderer}. */
    public static final class Builder {
        private static final int PAGE_LEVEL = 1;
        private static final int HIGHEST_FRAGMENT_LEVEL = 2;
        private static final int LOWEST_LEVEL = 6;

        private int headingLevel = PAGE_LEVEL;
        private String idPrefix = IdPrefix.USUAL;
        private HtmlTheme theme = HtmlTheme.PLAIN;
        private boolean bare;
        private Optional<LinkTarget> stylesheet = Optional.empty();
        private Optional<Boolean> contents = Optional.empty();

        private Builder() {}

        /** A whole page with the notice's title as its only heading of level 1: the form unless another is stated. */
        public Builder page() {
            headingLevel = PAGE_LEVEL;
            bare = false;
            return this;
        }

        /** A fragment for a page that has a main part and a heading of level 1 of its own; the title is of level 2. */
        public Builder fragment() {
            return fragment(HIGHEST_FRAGMENT_LEVEL);
        }

        /**
         * A fragment in which the notice's title is a heading of {@code level}, 2 to 6; sections are below it, and nothing
         * below 6.
         *
         * @throws IllegalArgumentException if the level is not 2 to 6
         */
        public Builder fragment(int level) {
            if (level < HIGHEST_FRAGMENT_LEVEL || level > LOWEST_LEVEL) {
                throw new IllegalArgumentException("The heading level of a fragment must be 2 to 6, not " + level
                        + "; the page around it has its own heading of level 1.");
            }
            headingLevel = level;
            bare = false;
            return this;
        }

        /** A fragment for a content management system that lets little HTML through; the title is of level 2. */
        public Builder cmsSafe() {
            return cmsSafe(HIGHEST_FRAGMENT_LEVEL);
        }

        /**
         * A fragment of headings, paragraphs, lists, links and stress alone, without ids and classes, in which the notice's
         * title is a heading of {@code level}, 2 to 6. Key facts and tables become lists; no word is lost. It has no table
         * of contents, no theme, and only links that lead to another page.
         *
         * @throws IllegalArgumentException if the level is not 2 to 6
         */
        public Builder cmsSafe(int level) {
            fragment(level);
            bare = true;
            return this;
        }

        /** Whose class names the elements have: {@link HtmlTheme#PLAIN} unless stated. */
        public Builder theme(HtmlTheme htmlTheme) {
            theme = htmlTheme;
            return this;
        }

        /**
         * The address of the stylesheet that a page links to: one that starts with {@code https:}, or a path on the site
         * that shows the page, such as {@code notice.css} or {@code /assets/govuk-frontend.min.css}. A page links to none
         * unless one is stated, and a fragment never does.
         *
         * @throws IllegalArgumentException if it is anything else
         */
        public Builder stylesheet(String address) {
            stylesheet = Optional.of(LinkTarget.ofPage(address)
                    .filter(it -> it.isPage() && (it.isSecure() || address.indexOf(':') < 0))
                    .orElseThrow(() -> new IllegalArgumentException(
                            "stylesheet must start with https: or be a path on the site, not \"" + address + "\".")));
            return this;
        }

        /**
         * Whether links to the notice's sections stand before the first of them. Unless stated, a page with 4 sections or
         * more has them and a fragment does not.
         */
        public Builder contents(boolean wanted) {
            contents = Optional.of(wanted);
            return this;
        }

        /**
         * What every id starts with, {@code pn-} unless stated; two fragments on one page need two prefixes. An ASCII
         * letter, then letters, digits, hyphens and underscores.
         *
         * @throws IllegalArgumentException if it is anything else
         */
        public Builder idPrefix(String prefix) {
            idPrefix = IdPrefix.checked("idPrefix", prefix);
            return this;
        }

        /** The renderer. */
        public HtmlRenderer build() {
            return new HtmlRenderer(new HtmlForm(
                    headingLevel == PAGE_LEVEL,
                    headingLevel,
                    idPrefix,
                    bare ? Theme.BARE : theme.theme(),
                    stylesheet,
                    contents));
        }
    }
}
