package org.noticekit.render;

import org.noticekit.render.document.NoticeDocument;
import org.noticekit.render.text.TextPage;

/**
 * Renders notices as plain text for e-mails, letters and terminals: underlined headings, wrapped lines without spaces at
 * their ends, and the addresses of links, numbered, at the end of each section.
 *
 * <p>No line is wider than the width, save for an address that would break: it stands on a line of its own. Width is
 * counted in columns: two for an East Asian wide character, none for a combining mark, one for any other. Immutable and
 * thread-safe.
 */
public final class TextRenderer implements NoticeRenderer {
    private final int width;

    private TextRenderer(int width) {
        this.width = width;
    }

    /** A builder of renderers, set to 72 columns. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String render(NoticeDocument document) {
        return TextPage.render(document, width);
    }

    /** Builds a {@link TextRenderer}. */
    public static final class Builder {
        private static final int NARROWEST = 40;

        private int width = 72;

        private Builder() {}

        /**
         * The columns of a line, 40 or more; 72 unless stated.
         *
         * @throws IllegalArgumentException if they are fewer
         */
        public Builder width(int columns) {
            if (columns < NARROWEST) {
                throw new IllegalArgumentException("width must be 40 or more, not " + columns + ".");
            }
            width = columns;
            return this;
        }

        /** The renderer. */
        public TextRenderer build() {
            return new TextRenderer(width);
        }
    }
}
