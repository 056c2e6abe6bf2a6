package org.noticekit.validate.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.noticekit.finding.NoticePath;
import org.noticekit.finding.TextSpan;

/**
 * A part of a notice that a finding can be about: where it is, and what people call it.
 *
 * @param path where it is
 * @param name what people call it within a sentence, for example {@code the live chat channel}; never blank
 * @param words the words of the text there that are meant; empty if all of it is
 */
public record Subject(NoticePath path, String name, Optional<TextSpan> words) {

    /** A part as a whole. */
    public Subject(NoticePath path, String name) {
        this(path, name, Optional.empty());
    }

    /**
     * Checks that there is a name.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public Subject {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(words, "words");
        if (name.isBlank()) {
            throw new IllegalArgumentException("name: must not be blank");
        }
    }

    /** The value of one of its fields, still called after the whole. */
    public Subject field(String field) {
        return new Subject(path.child(field), name);
    }

    /** The item of one of its lists at {@code index}, counted from 0, still called after the whole. */
    public Subject item(String field, int index) {
        return new Subject(path.child(field).child(index), name);
    }

    /** The items of one of its lists, each where it is, still called after the whole. */
    public <T> List<Part<T>> items(String field, List<T> values) {
        List<Part<T>> items = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            items.add(new Part<>(values.get(i), item(field, i)));
        }
        return items;
    }

    /** The name, as it stands within a sentence. */
    @Override
    public String toString() {
        return name;
    }
}
