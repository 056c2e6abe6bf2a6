package org.noticekit.render;

import java.util.regex.Pattern;
import org.noticekit.render.document.NoticeDocument;
import org.noticekit.render.html.HtmlForm;
import org.noticekit.render.html.HtmlPage;

/**
 * Renders notices as accessible HTML without any script or style: a whole page, or a fragment to put into one.
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
        return HtmlPage.render(document, form);
    }

    /** Builds an {@link HtmlRenderer}. */
    public static final class Builder {
        private static final Pattern PREFIX = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
        private static final int PAGE_LEVEL = 1;
        private static final int FRAGMENT_LEVEL = 2;
        private static final int LOWEST_LEVEL = 6;

        private boolean page = true;
        private int headingLevel;
        private String idPrefix = "pn-";

        private Builder() {}

        /** A whole page with the notice's title as its only heading of level 1. */
        public Builder page() {
            page = true;
            return this;
        }

        /** A fragment for a page that has a main part and a heading of level 1 of its own. */
        public Builder fragment() {
            page = false;
            return this;
        }

        /**
         * The level of the heading that the notice's title is, 1 to 6; sections are below it, and nothing below 6. It is
         * 1 for a page, and 2 for a fragment unless stated.
         */
        public Builder headingLevel(int level) {
            if (level < PAGE_LEVEL || level > LOWEST_LEVEL) {
                throw new IllegalArgumentException("headingLevel must be 1 to 6, not " + level + ".");
            }
            headingLevel = level;
            return this;
        }

        /**
         * What every id starts with, {@code pn-} unless stated; two fragments on one page need two prefixes. An ASCII
         * letter, then letters, digits, hyphens and underscores.
         */
        public Builder idPrefix(String prefix) {
            if (!PREFIX.matcher(prefix).matches()) {
                throw new IllegalArgumentException(
                        "idPrefix must be an ASCII letter, then letters, digits, hyphens and " + "underscores, not \""
                                + prefix + "\".");
            }
            idPrefix = prefix;
            return this;
        }

        /**
         * The renderer.
         *
         * @throws IllegalArgumentException if a page shall not start with a heading of level 1, or a fragment shall
         */
        public HtmlRenderer build() {
            int level = headingLevel != 0 ? headingLevel : page ? PAGE_LEVEL : FRAGMENT_LEVEL;
            if (page && level != PAGE_LEVEL) {
                throw new IllegalArgumentException("headingLevel of a page must be 1, not " + level + ".");
            }
            if (!page && level == PAGE_LEVEL) {
                throw new IllegalArgumentException(
                        "headingLevel of a fragment must be 2 to 6: the page around it has its own heading of level 1.");
            }
            return new HtmlRenderer(new HtmlForm(page, level, idPrefix));
        }
    }
}
