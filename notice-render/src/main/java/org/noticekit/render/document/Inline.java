package org.noticekit.render.document;

import java.util.List;
import java.util.Optional;

/** A run of text within a line, with what it is to the reader. The family is closed. */
public sealed interface Inline {
    /** What {@code visitor} makes of this member of the family. */
    <R> R accept(Visitor<R> visitor);

    /** The characters a reader sees, without any markup. */
    static String plainText(List<Inline> inlines) {
        return PlainText.of(inlines);
    }

    /** One run of plain text, as a list. */
    static List<Inline> text(String value) {
        return List.of(new Text(value));
    }

    /**
     * Plain characters. Nothing in them is markup.
     *
     * @param value the characters; may be empty
     */
    record Text(String value) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /**
     * Words that are stressed.
     *
     * @param content the words
     */
    record Emphasis(List<Inline> content) implements Inline {
        /** Keeps a copy of the content. */
        public Emphasis {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.emphasis(this);
        }
    }

    /**
     * Words that matter more than those around them.
     *
     * @param content the words
     */
    record Strong(List<Inline> content) implements Inline {
        /** Keeps a copy of the content. */
        public Strong {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.strong(this);
        }
    }

    /**
     * Words that lead to another page, an e-mail address or a phone number.
     *
     * @param content the words; no link is among them
     * @param target where they lead
     * @param privacyPolicy whether they lead to what tells how data is used that the page around the link collects
     */
    record Link(List<Inline> content, LinkTarget target, boolean privacyPolicy) implements Inline {
        /**
         * Keeps a copy of the content.
         *
         * @throws IllegalArgumentException if the content holds a link or a reference
         */
        public Link {
            content = Links.refuse(content);
        }

        /** A link to anything but the privacy policy of the page around it. */
        public Link(List<Inline> content, LinkTarget target) {
            this(content, target, false);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.link(this);
        }
    }

    /**
     * Words that lead to a section of the same document.
     *
     * @param content the words; no link is among them
     * @param section the id of the section
     * @param published where the section is on the published page, for formats in which nothing can lead to a section;
     *     empty if the words are enough there
     */
    record Reference(List<Inline> content, String section, Optional<LinkTarget> published) implements Inline {
        /**
         * Keeps a copy of the content.
         *
         * @throws IllegalArgumentException if the content holds a link or a reference
         */
        public Reference {
            content = Links.refuse(content);
        }

        /** Words that are enough where nothing can lead to a section. */
        public Reference(List<Inline> content, String section) {
            this(content, section, Optional.empty());
        }

        /** The same for a format without sections to lead to: a link to the published page, or the words. */
        public List<Inline> withoutSections() {
            return published
                    .<List<Inline>>map(it -> List.of(new Link(content, it)))
                    .orElse(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.reference(this);
        }
    }

    /**
     * A date.
     *
     * @param text the date in words
     * @param value the date as {@code 2024-06-30}, {@code 2024-06} or {@code 2024}
     */
    record Time(String text, String value) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.time(this);
        }
    }

    /**
     * Words in another language than those around them.
     *
     * @param content the words
     * @param language their language, as a BCP 47 tag
     */
    record Passage(List<Inline> content, String language) implements Inline {
        /** Keeps a copy of the content. */
        public Passage {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.passage(this);
        }
    }

    /**
     * Words with where they come from. Only documents that somebody asked to explain themselves have it, and it is not
     * for readers: a format may leave it out.
     *
     * @param content the words; no others with a source are among them
     * @param source where they come from
     */
    record Sourced(List<Inline> content, Source source) implements Inline {
        /** Keeps a copy of the content. */
        public Sourced {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sourced(this);
        }
    }

    /**
     * An answer for each member of the family.
     *
     * @param <R> the answer's type
     */
    interface Visitor<R> {
        /** The answer for plain characters. */
        R text(Text text);

        /** The answer for stressed words. */
        R emphasis(Emphasis emphasis);

        /** The answer for words that matter more. */
        R strong(Strong strong);

        /** The answer for a link to somewhere else. */
        R link(Link link);

        /** The answer for a link within the document. */
        R reference(Reference reference);

        /** The answer for a date. */
        R time(Time time);

        /** The answer for words in another language. */
        R passage(Passage passage);

        /** The answer for words with where they come from. */
        R sourced(Sourced sourced);
    }
}
