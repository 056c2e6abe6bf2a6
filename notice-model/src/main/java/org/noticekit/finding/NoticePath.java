package org.noticekit.finding;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The way from a notice's root to one of its values: a JSON Pointer (RFC 6901), such as {@code /channels/live-chat}.
 *
 * <p>Paths are ordered segment by segment: array indexes first, as numbers, then keys, as text.
 */
public final class NoticePath implements Comparable<NoticePath>, Serializable {

    private static final long serialVersionUID = 1L;
    private static final NoticePath ROOT = new NoticePath(null, "");

    private final @Nullable NoticePath parent;
    private final String segment;
    private final int depth;

    private NoticePath(@Nullable NoticePath parent, String segment) {
        this.parent = parent;
        this.segment = segment;
        this.depth = parent == null ? 0 : parent.depth + 1;
    }

    /** The path of the notice itself; its text is empty. */
    public static NoticePath root() {
        return ROOT;
    }

    /** The path made of these keys, from the root down. */
    public static NoticePath of(String... segments) {
        NoticePath path = ROOT;
        for (String segment : segments) {
            path = path.child(segment);
        }
        return path;
    }

    /**
     * The path that a JSON Pointer writes.
     *
     * @throws IllegalArgumentException if the text is neither empty nor starts with {@code /}, or has a {@code ~} that
     *     is not followed by {@code 0} or {@code 1}
     */
    public static NoticePath parse(String pointer) {
        if (pointer.isEmpty()) {
            return ROOT;
        }
        if (!pointer.startsWith("/")) {
            throw new IllegalArgumentException("A path starts with \"/\": " + pointer);
        }
        if (pointer.matches("(?s).*~(?![01]).*")) {
            throw new IllegalArgumentException(
                    "In a path, \"~\" is written \"~0\" and \"/\" is written \"~1\": " + pointer);
        }
        NoticePath path = ROOT;
        for (String escaped : pointer.substring(1).split("/", -1)) {
            path = path.child(escaped.replace("~1", "/").replace("~0", "~"));
        }
        return path;
    }

    /** The path of the value under {@code key}. */
    public NoticePath child(String key) {
        return new NoticePath(this, Objects.requireNonNull(key, "key"));
    }

    /** The path of the item at {@code index}, counted from 0. */
    public NoticePath child(int index) {
        if (index < 0) {
            throw new IllegalArgumentException("index: must not be negative, is " + index);
        }
        return new NoticePath(this, Integer.toString(index));
    }

    /** The path one step up; empty for the root. */
    public Optional<NoticePath> parent() {
        return Optional.ofNullable(parent);
    }

    /** Whether this is {@code ancestor} or lies below it. */
    public boolean startsWith(NoticePath ancestor) {
        NoticePath at = this;
        while (at.depth > ancestor.depth && at.parent != null) {
            at = at.parent;
        }
        return at.equals(ancestor);
    }

    /** The keys and indexes from the root down; empty for the root. */
    public List<String> segments() {
        String[] found = new String[depth];
        for (NoticePath at = this; at.parent != null; at = at.parent) {
            found[at.depth - 1] = at.segment;
        }
        return List.of(found);
    }

    @Override
    public int compareTo(NoticePath other) {
        List<String> mine = segments();
        List<String> theirs = other.segments();
        for (int i = 0; i < Math.min(mine.size(), theirs.size()); i++) {
            int order = compareSegments(mine.get(i), theirs.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(mine.size(), theirs.size());
    }

    private static int compareSegments(String mine, String theirs) {
        boolean index = isIndex(mine);
        if (index != isIndex(theirs)) {
            return index ? -1 : 1;
        }
        // Indexes have no leading zeros: the longer one is the larger.
        return index && mine.length() != theirs.length()
                ? Integer.compare(mine.length(), theirs.length())
                : mine.compareTo(theirs);
    }

    private static boolean isIndex(String segment) {
        return segment.equals("0")
                || (!segment.isEmpty()
                        && segment.charAt(0) != '0'
                        && segment.chars().allMatch(c -> c >= '0' && c <= '9'));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof NoticePath path) || path.depth != depth) {
            return false;
        }
        NoticePath mine = this;
        NoticePath theirs = path;
        while (mine.parent != null && theirs.parent != null) {
            if (!mine.segment.equals(theirs.segment)) {
                return false;
            }
            mine = mine.parent;
            theirs = theirs.parent;
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = depth;
        for (NoticePath at = this; at.parent != null; at = at.parent) {
            hash = 31 * hash + at.segment.hashCode();
        }
        return hash;
    }

    /** The JSON Pointer; empty for the root. */
    @Override
    public String toString() {
        StringBuilder pointer = new StringBuilder();
        for (String each : segments()) {
            pointer.append('/').append(each.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }
}
