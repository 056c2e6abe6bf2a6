package org.noticekit.validate.rule;

import java.util.Objects;
import java.util.Optional;
import org.noticekit.finding.TextSpan;

/**
 * Something that somebody wrote in words: where it stands, whose words they are about, and the words. Addresses of the
 * web and of e-mail are among them, for they go stale as words do.
 *
 * @param subject where it stands, and what people call the part of the notice that it belongs to
 * @param kind what sort of words it is
 * @param value the words, never blank
 */
public record TextView(Subject subject, Kind kind, String value) {

    /** What sort of words a text is. */
    public enum Kind {
        /** A name, a title or a few words. */
        LINE,
        /** One or more sentences, in the subset of Markdown that a notice may use. */
        PROSE,
        /** An address on the web, of e-mail or of a telephone that can be a link. */
        ADDRESS
    }

    /** The words that {@code value.substring(start, end)} gives, for findings about them. */
    public Subject words(int start, int end) {
        return new Subject(subject.path(), subject.name(), Optional.of(TextSpan.of(value, start, end)));
    }

    /** Checks that all is given. */
    public TextView {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(value, "value");
    }
}
