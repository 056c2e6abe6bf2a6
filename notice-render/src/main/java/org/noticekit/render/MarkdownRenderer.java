package org.noticekit.render;

import org.noticekit.render.document.NoticeDocument;
import org.noticekit.render.markdown.MarkdownPage;

/**
 * Renders notices as Markdown for wikis, e-mails and repositories: CommonMark, without HTML and without extensions.
 *
 * <p>Whatever somebody wrote stays text; only what the document marks is markup. A paragraph is one line. Key facts are
 * lists with their terms in bold, and so are the rows of tables, for CommonMark has no tables. Words that lead to another
 * section, and words in another language, are plain words. Immutable and thread-safe.
 */
public final class MarkdownRenderer implements NoticeRenderer {
    private final int headingLevel;

    private MarkdownRenderer(int headingLevel) {
        this.headingLevel = headingLevel;
    }

    /** A builder of renderers, set to a title of level 1. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String render(NoticeDocument document) {
        return MarkdownPage.render(document, headingLevel);
    }

    /** Builds a {@link MarkdownRenderer}. */
    public static final class Builder {
        private static final int LOWEST_LEVEL = 6;

        private int headingLevel = 1;

        private Builder() {}

        /**
         * The level of the title's heading, 1 to 6, 1 unless stated; sections are below it, and nothing below 6.
         *
         * @throws IllegalArgumentException if it is not 1 to 6
         */
        public Builder headingLevel(int level) {
            if (level < 1 || level > LOWEST_LEVEL) {
                throw new IllegalArgumentException("headingLevel must be 1 to 6, not " + level + ".");
            }
            headingLevel = level;
            return this;
        }

        /** The renderer. */
        public MarkdownRenderer build() {
            return new MarkdownRenderer(headingLevel);
        }
    }
}
