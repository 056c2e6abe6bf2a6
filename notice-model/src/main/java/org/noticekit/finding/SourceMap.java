package org.noticekit.finding;

import java.util.Optional;

/** Turns a path into the place in the file where it was written. Immutable and thread-safe. */
public interface SourceMap {

    /**
     * Where the value at {@code path} was written: the value itself if it is a word, a number or a text, else the key
     * that introduces it; a list item that is a group or a list is where it starts, up to the end of that line. For a
     * path the file does not have, its nearest parent's place. The root is at its first key; if it is a group without
     * keys or a list, or if the file could not be read, at the file's start.
     */
    SourceLocation locate(NoticePath path);

    /**
     * Where some words of the text at {@code path} were written. Unless the file has that text, with those words in it,
     * the place of the path.
     */
    default SourceLocation locate(NoticePath path, TextSpan words) {
        return locate(path);
    }

    /** The text of a line, without its line break; empty if the file has no such line. Lines count from 1. */
    Optional<String> line(int number);
}
